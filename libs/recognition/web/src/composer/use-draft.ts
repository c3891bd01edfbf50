import { useLocalStorage } from '@mantine/hooks';
import { useViewer } from '@throughline/people/web';
import { type Draft, freshDraft } from './draft';

/** The viewer's draft, kept in this browser until it is sent: a reload or a dead line loses nothing. */
export function useDraft() {
  const { person } = useViewer();
  const [draft, setDraft] = useLocalStorage<Draft>({
    key: `throughline:thanks:${person.id}`,
    defaultValue: freshDraft(),
    getInitialValueInEffect: false,
  });
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    clear: () => setDraft(freshDraft()),
  };
}

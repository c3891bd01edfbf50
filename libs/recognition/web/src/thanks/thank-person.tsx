import { useViewer } from '@throughline/people/web';
import { ThankButton } from './thank-button';

/** On somebody else's page: thank them. */
export function ThankPerson({ personId: id, name }: { personId: string; name: string }) {
  const { person } = useViewer();
  return id === person.id ? null : <ThankButton chosen={{ kind: 'person', id, name }} />;
}

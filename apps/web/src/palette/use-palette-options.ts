import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Icon } from '@tabler/icons-react';
import { PEOPLE } from '@throughline/people/web';
import { useTranslations } from 'use-intl';
import { useOffer } from '../shell/use-offer';
import { matches } from './matches';

/** One thing that can be chosen: a person has no icon, but an avatar of the label. */
export interface PaletteOption {
  path: string;
  label: string;
  about?: string;
  icon?: Icon;
}

export interface PaletteGroup {
  label: string;
  options: PaletteOption[];
}

/** People shown for a search, and the letters that it needs. */
const PEOPLE_SHOWN = 6;
const LETTERS = 2;

/** What the palette offers for `text`, in groups; and whether people are still being looked for. */
export function usePaletteOptions(text: string): { groups: PaletteGroup[]; searching: boolean } {
  const t = useTranslations();
  const { navigation, acts } = useOffer();
  const wanted = text.trim();
  const [search] = useDebouncedValue(wanted, 120);
  const enough = search.length >= LETTERS;
  const { data, previousData } = useQuery(PEOPLE, { variables: { first: PEOPLE_SHOWN, search }, skip: !enough });

  const named = ({ path, icon, message }: { path: string; icon: Icon; message: string }) => ({
    path,
    icon,
    label: t(message),
  });
  const found = (enough && wanted ? (data ?? previousData)?.people.edges : undefined) ?? [];
  const groups = [
    { label: t('shell.palette.acts'), options: acts.map(named).filter(({ label }) => matches(label, wanted)) },
    { label: t('shell.palette.pages'), options: navigation.map(named).filter(({ label }) => matches(label, wanted)) },
    {
      label: t('shell.palette.people'),
      options: found.map(({ node: { id, name, team } }) => ({ path: `/people/${id}`, label: name, about: team?.name })),
    },
  ];
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    searching: wanted.length >= LETTERS && (search !== wanted || !data),
  };
}

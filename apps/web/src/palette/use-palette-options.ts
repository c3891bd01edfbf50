import type { Icon } from '@tabler/icons-react';
import { type Found, wordsMatch } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { useOffer } from '../navigation/use-offer';
import { useFound } from './use-found';

export interface PaletteGroup {
  label: string;
  options: Found[];
}

/** What the palette offers for `text`, in groups: acts, pages, and what the domains find; and whether they still look. */
export function usePaletteOptions(text: string): { groups: PaletteGroup[]; searching: boolean } {
  const t = useTranslations();
  const { navigation, acts, finders } = useOffer();
  const wanted = text.trim();
  const { found, searching } = useFound(finders, wanted);

  const named = ({ path, icon, message }: { path: string; icon: Icon; message: string }) => ({
    path,
    icon,
    label: t(message),
  });
  const groups = [
    { label: t('shell.palette.acts'), options: acts.map(named).filter(({ label }) => wordsMatch(label, wanted)) },
    {
      label: t('shell.palette.pages'),
      options: navigation.map(named).filter(({ label }) => wordsMatch(label, wanted)),
    },
    ...found.map(({ message, options }) => ({ label: t(message), options })),
  ];
  return { groups: groups.filter(({ options }) => options.length > 0), searching };
}

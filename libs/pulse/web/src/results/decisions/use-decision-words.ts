import { useFormatter, useTranslations } from 'use-intl';
import type { PulseDecidedFragment } from '../../gql/graphql';

/** Writes days, shares and standings of decisions. */
export function useDecisionWords() {
  const t = useTranslations('pulseStanding');
  const format = useFormatter();
  const date = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 });

  const standing = ({ verdict, doneOn, overdue, dueOn }: PulseDecidedFragment) => {
    if (doneOn) return t('done', { on: date(doneOn) });
    return overdue && dueOn ? t('overdue', { on: date(dueOn) }) : t(`tag.${verdict}`);
  };
  const by = ({ unitName, decidedBy, decidedOn }: PulseDecidedFragment) => {
    const said = t('by', { name: decidedBy, on: date(decidedOn) });
    return unitName ? t('forUnit', { unit: unitName, by: said }) : said;
  };
  const asked = ({ n, yes, partly, no, cannotSay, lo, hi }: NonNullable<PulseDecidedFragment['askedBack']>) =>
    t('asked', {
      share: share(Math.min(1, yes + partly)),
      lo: share(lo),
      hi: share(hi),
      n: format.number(n),
      no: share(no),
      cannotSay: share(cannotSay),
    });
  return { date, standing, by, asked };
}

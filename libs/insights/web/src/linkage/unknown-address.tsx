import { useTranslations } from 'use-intl';
import type { Choices } from './linkage-choice';
import classes from './linkage.module.css';
import { useLagWords } from '../lag/use-lag-words';

/** Says what of the address names nothing there is, and what is shown in its place. */
export function UnknownAddress({ choices }: { choices: Choices }) {
  const t = useTranslations('insights.linkage.unknown');
  const { choice, unknown, unitSets, people, customer, lags } = choices;
  const measure = people.find(({ id }) => id === choice.people)!;
  const lagWords = useLagWords(measure.periodKind);
  if (unknown.length === 0) return null;
  const nameIn = (options: readonly { id: string; name: string }[], id: string) =>
    options.find((option) => option.id === id)?.name ?? '';
  const shown = {
    unitSet: nameIn(unitSets, choice.unitSet),
    people: measure.name,
    customer: nameIn(customer, choice.customer),
    lag: lagWords(choice.lag),
  };
  return (
    <div className={classes.unknown} role="status">
      {unknown.map((part) => (
        <p key={part}>{t(part, { shown: shown[part], from: lagWords(lags[0]!), to: lagWords(lags.at(-1)!) })}</p>
      ))}
      <p>{t('offer')}</p>
    </div>
  );
}

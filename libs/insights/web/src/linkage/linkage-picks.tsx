import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Choice, Choices } from './linkage-choice';
import { useLagWords } from '../lag/use-lag-words';
import classes from './linkage.module.css';

/** The four selects of the page: units, people measure, customer measure and which comes first. */
export function LinkagePicks({ choices, onChange }: { choices: Choices; onChange: (choice: Partial<Choice>) => void }) {
  const t = useTranslations('insights.linkage');
  const { choice, unitSets, people, customer, lags } = choices;
  const periodKind = people.find(({ id }) => id === choice.people)!.periodKind;
  const lagWords = useLagWords(periodKind);
  const named = (options: readonly { id: string; name: string }[]) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  const select = (part: keyof Choice, label: string, data: { value: string; label: string }[], className?: string) => (
    <NativeSelect
      className={classes.pick}
      classNames={className ? { input: className } : undefined}
      aria-label={label}
      size="sm"
      data={data}
      value={String(choice[part])}
      onChange={({ currentTarget: { value } }) => onChange({ [part]: part === 'lag' ? Number(value) : value })}
    />
  );
  return (
    <div className={classes.picks} role="group" aria-label={t('picks')}>
      {select('people', t('people'), named(people), classes.ofPeople)}
      <span className={classes.against}>{t('against')}</span>
      {select('customer', t('customer'), named(customer), classes.ofCustomers)}
      {select(
        'lag',
        t('lagLabel'),
        lags.map((lag) => ({ value: String(lag), label: lagWords(lag) })),
      )}
      {select('unitSet', t('unitSet'), named(unitSets))}
    </div>
  );
}

import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { toastDone } from '@throughline/platform/ui';
import { LABEL_SETS, type LikertQuestion, type Text, textFor, textIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import { useForm } from '../editor/editing';
import { WordsField } from '../words/words-field';
import { FaultLines } from './fault-lines';
import classes from './question.module.css';

const MOST = 7;
const LEAST = 2;

export interface LabelsFieldProps {
  question: LikertQuestion;
  place: string;
  change: (part: Partial<LikertQuestion>) => void;
}

/** The words of a scale, the least favourable first: a set of ours, or one's own. */
export function LabelsField({ question: { id, labels }, place, change }: LabelsFieldProps) {
  const t = useTranslations('surveyDesk.labels');
  const [form, setForm] = useForm();
  const locale = useLocale();
  const setsHere = LABEL_SETS.map((set) => ({ ...set, labels: set.labels.map((each) => textFor(each, form.locales)) }));
  const chosen = setsHere.find((set) => isSame(set.labels, labels))?.code ?? '';
  const others = form.questions.filter(
    (each) => each.kind === 'LIKERT' && each.id !== id && !isSame(each.labels, labels),
  );
  const set = (index: number, text: Text) => change({ labels: labels.map((each, at) => (at === index ? text : each)) });

  function useForAll() {
    setForm((before) => ({
      ...before,
      questions: before.questions.map((each) => (each.kind === 'LIKERT' ? { ...each, labels } : each)),
    }));
    toastDone(t('usedForAll'));
  }
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{t('legend')}</legend>
      <NativeSelect
        label={t('set')}
        className={classes.kind}
        value={chosen}
        data={[
          ...setsHere.map(({ code, name }) => ({ value: code, label: textIn(name, locale, ['en']) })),
          { value: '', label: t('own'), disabled: chosen !== '' },
        ]}
        onChange={({ currentTarget }) => {
          const found = setsHere.find(({ code }) => code === currentTarget.value);
          if (found) change({ labels: found.labels });
        }}
      />
      <FaultLines place={`${place}.labels`} />
      {labels.map((label, index) => (
        <div key={index} className={classes.row}>
          <span className={classes.step} aria-hidden="true">
            {index + 1}
          </span>
          <WordsField
            label={t('label', { number: index + 1 })}
            place={`${place}.labels.${index}`}
            text={label}
            most={60}
            onChange={(text) => set(index, text)}
            hideLabel
          />
          <ActionIcon
            aria-label={t('remove', { number: index + 1 })}
            aria-disabled={labels.length <= LEAST}
            className={classes.arrow}
            onClick={() => labels.length > LEAST && change({ labels: labels.filter((_, at) => at !== index) })}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.below}>
        {labels.length < MOST && (
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => change({ labels: [...labels, {}] })}
          >
            {t('add')}
          </Button>
        )}
        {others.length > 0 && (
          <Button variant="subtle" onClick={useForAll}>
            {t('useForAll', { count: others.length })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const isSame = (a: readonly Text[], b: readonly Text[]) =>
  a.length === b.length &&
  a.every((text, index) => {
    const other = b[index]!;
    return Object.keys({ ...text, ...other }).every((locale) => (text[locale] ?? '') === (other[locale] ?? ''));
  });

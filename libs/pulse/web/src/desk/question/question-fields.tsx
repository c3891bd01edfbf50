import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { NativeSelect, Switch } from '@mantine/core';
import { ofKind, type Question, type QuestionKind, textsOf, withChanged } from '@throughline/pulse/domain';
import { useTranslations } from 'use-intl';
import { useForm } from '../editor/editing';
import { WordsField } from '../words/words-field';
import { FaultLines } from './fault-lines';
import { KINDS } from './kind-icons';
import { LabelsField } from './labels-field';
import { OptionsField } from './options-field';
import classes from './question.module.css';

/** All that can be said of a question. */
export function QuestionFields({ question, place }: { question: Question; place: string }) {
  const t = useTranslations('surveyDesk.question');
  const [form, setForm] = useForm();
  const change = (part: Partial<Question>) =>
    setForm((before) => withChanged(before, { ...question, ...part } as Question));
  const fresh = textsOf(question)[0] !== undefined && Object.values(question.text).every((words) => !words);
  return (
    <div className={classes.fields}>
      <WordsField
        label={t('text')}
        place={`${place}.text`}
        text={question.text}
        onChange={(text) => change({ text })}
        large
        autoFocus={fresh}
      />
      <FaultLines place={place} />
      <NativeSelect
        label={t('answered')}
        className={classes.kind}
        value={question.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={({ currentTarget }) =>
          setForm((before) => withChanged(before, ofKind(question, currentTarget.value as QuestionKind, form.locales)))
        }
      />
      {question.kind === 'LIKERT' && <LabelsField question={question} place={place} change={change} />}
      {question.kind === 'SCALE' && (
        <>
          <WordsField
            label={t('low')}
            place={`${place}.low`}
            text={question.low}
            most={60}
            onChange={(low) => change({ low })}
          />
          <WordsField
            label={t('high')}
            place={`${place}.high`}
            text={question.high}
            most={60}
            onChange={(high) => change({ high })}
          />
        </>
      )}
      {'options' in question && <OptionsField question={question} place={place} change={change} />}
      {question.kind !== 'TEXT' && (
        <Switch
          label={t('commentLabel')}
          description={t('commentHint')}
          checked={question.comment ?? false}
          onChange={({ currentTarget }) => change({ comment: currentTarget.checked })}
        />
      )}
      {question.kind === 'LIKERT' && (
        <Switch
          label={t('reversedLabel')}
          description={t('reversedHint')}
          checked={question.reversed ?? false}
          onChange={({ currentTarget }) => change({ reversed: currentTarget.checked })}
        />
      )}
    </div>
  );
}

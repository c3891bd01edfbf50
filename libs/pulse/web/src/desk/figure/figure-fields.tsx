import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/NumberInput.layer.css';
import { ActionIcon, Checkbox, NumberInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { countedBy, type IndexDefinition, textIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import { useForm } from '../editor/editing';
import { WordsField } from '../words/words-field';
import { FaultLines } from '../question/fault-lines';
import classes from './figure.module.css';

export interface FigureFieldsProps {
  index: IndexDefinition;
  place: string;
  onChange: (part: Partial<IndexDefinition>) => void;
  onRemove: () => void;
}

/** One figure: what it is called, which questions make it, and how many of them one must answer to count. */
export function FigureFields({ index, place, onChange, onRemove }: FigureFieldsProps) {
  const t = useTranslations('surveyDesk.figure');
  const [{ questions, locales }] = useForm();
  const locale = useLocale();
  const { name, questionIds, least, scoring } = index;
  const called = textIn(name, locale, locales) || t('unnamed');
  const toggle = (id: string, chosen: boolean) => {
    const ids = questions
      .map((question) => question.id)
      .filter((each) => (each === id ? chosen : questionIds.includes(each)));
    onChange({ questionIds: ids, least: Math.max(1, Math.min(least, ids.length)) });
  };
  return (
    <div className={classes.figure} role="group" aria-label={called}>
      <div className={classes.head}>
        <WordsField
          label={t('name')}
          place={`${place}.name`}
          text={name}
          most={60}
          onChange={(text) => onChange({ name: text })}
        />
        <ActionIcon aria-label={t('remove', { figure: called })} onClick={onRemove}>
          <IconTrash size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </div>
      <p className={classes.hint}>{t(`about.${scoring}`)}</p>
      <fieldset className={classes.members}>
        <legend>{t('members')}</legend>
        <FaultLines place={`${place}.questionIds`} />
        {questions
          .filter(({ kind }) => countedBy(index, kind))
          .map(({ id, text }) => (
            <Checkbox
              key={id}
              label={textIn(text, locale, locales) || t('unwritten')}
              checked={questionIds.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
          ))}
      </fieldset>
      {questionIds.length > 1 && (
        <NumberInput
          label={t('least')}
          size="md"
          className={classes.least}
          min={1}
          max={questionIds.length}
          allowDecimal={false}
          value={least}
          onChange={(value) => typeof value === 'number' && onChange({ least: value })}
        />
      )}
    </div>
  );
}

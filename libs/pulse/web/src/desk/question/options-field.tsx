import '@mantine/core/styles/NumberInput.layer.css';
import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { announce } from '@throughline/platform/ui';
import { type ChoiceQuestion, moved, type Option, textIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import { useEditing, useForm } from '../editor/editing';
import { WordsField } from '../words/words-field';
import { FaultLines } from './fault-lines';
import { newId } from './question-id';
import classes from './question.module.css';

const MOST = 20;
const LEAST = 2;

export interface OptionsFieldProps {
  question: ChoiceQuestion;
  place: string;
  change: (part: Partial<ChoiceQuestion>) => void;
}

/** What there is to choose from, in the order in which it is offered. */
export function OptionsField({ question: { kind, options, atMost }, place, change }: OptionsFieldProps) {
  const t = useTranslations('surveyDesk.options');
  const [{ locales }] = useForm();
  const { faults } = useEditing();
  const locale = useLocale();
  const nameOf = (option: Option, index: number) =>
    textIn(option.text, locale, locales) || t('option', { number: index + 1 });

  function move(option: Option, index: number, by: 1 | -1) {
    if (!options[index + by]) return;
    change({ options: moved(options, option.id, by) });
    announce(t('moved', { option: nameOf(option, index), place: index + by + 1 }));
  }
  const wrongAtMost = faults.find(({ field }) => field === `${place}.atMost`);
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{t('legend')}</legend>
      <FaultLines place={`${place}.options`} />
      {options.map((option, index) => (
        <div key={option.id} className={classes.row}>
          <WordsField
            label={t('option', { number: index + 1 })}
            place={`${place}.options.${index}`}
            text={option.text}
            most={120}
            onChange={(text) =>
              change({ options: options.map((each) => (each === option ? { ...each, text } : each)) })
            }
            hideLabel
          />
          <div className={classes.rowActs}>
            <ActionIcon
              aria-label={t('up', { option: nameOf(option, index) })}
              aria-disabled={index === 0}
              className={classes.arrow}
              onClick={() => move(option, index, -1)}
            >
              <IconArrowUp size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              aria-label={t('down', { option: nameOf(option, index) })}
              aria-disabled={index === options.length - 1}
              className={classes.arrow}
              onClick={() => move(option, index, 1)}
            >
              <IconArrowDown size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              aria-label={t('remove', { option: nameOf(option, index) })}
              aria-disabled={options.length <= LEAST}
              className={classes.arrow}
              onClick={() => options.length > LEAST && change({ options: options.filter((each) => each !== option) })}
            >
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          </div>
        </div>
      ))}
      {options.length < MOST && (
        <div className={classes.below}>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => change({ options: [...options, { id: newId(options, ''), text: {} }] })}
          >
            {t('add')}
          </Button>
        </div>
      )}
      {kind === 'MULTIPLE' && (
        <NumberInput
          label={t('atMost')}
          description={t('atMostHint')}
          className={classes.kind}
          size="md"
          min={1}
          max={options.length}
          allowDecimal={false}
          value={atMost ?? ''}
          onChange={(value) => change({ atMost: typeof value === 'number' ? value : undefined })}
          error={wrongAtMost && `${wrongAtMost.message}. ${wrongAtMost.hint}`}
        />
      )}
    </fieldset>
  );
}

import { Textarea, TextInput } from '@mantine/core';
import { fieldError } from '@throughline/platform/ui';
import { NAME_LENGTH, NEED_LENGTH, PLAIN_WORDS_LENGTH, STUDY_LENGTH } from '@throughline/principles/domain';
import { useTranslations } from 'use-intl';
import type { Draft, Missing } from './draft';
import { OwnerPicker } from './owner-picker';
import classes from './editor.module.css';

export interface FieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** What the API said against the draft. */
  error: unknown;
  /** What it lacks for being published, once that was tried. */
  missing: readonly Missing[];
}

type Written = 'name' | 'plainWords' | 'customerNeed' | 'behavioursDo' | 'behavioursStop' | 'study';

const bound = ({ draft, change, error }: FieldsProps, part: Written, field: string = part) => ({
  value: draft[part],
  error: fieldError(error, field),
  onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => change({ [part]: value }),
});
const digits = (text: string) => text.replace(/\D/g, '');

/** What it is called, what it means, the need that it answers, and what people do and stop. */
export function WordsFields(props: FieldsProps) {
  const t = useTranslations('principles.editor');
  const { missing } = props;
  const plainWords = bound(props, 'plainWords');
  return (
    <>
      <TextInput label={t('name')} description={t('nameHint')} maxLength={NAME_LENGTH} {...bound(props, 'name')} />
      <Textarea
        label={t('plainWords')}
        description={t('plainWordsHint')}
        maxLength={PLAIN_WORDS_LENGTH}
        classNames={{ input: classes.plainWords }}
        autosize
        {...plainWords}
        error={missing.includes('plainWords') ? t('missing.plainWords') : plainWords.error}
      />
      <Textarea
        label={t('customerNeed')}
        description={t('customerNeedHint')}
        maxLength={NEED_LENGTH}
        classNames={{ label: classes.customer }}
        autosize
        {...bound(props, 'customerNeed')}
      />
      <div className={classes.pair}>
        <Textarea
          label={t('behavioursDo')}
          description={t('oneALine')}
          minRows={3}
          autosize
          {...bound(props, 'behavioursDo')}
        />
        <Textarea
          label={t('behavioursStop')}
          description={t('oneALine')}
          minRows={3}
          autosize
          {...bound(props, 'behavioursStop')}
        />
      </div>
    </>
  );
}

/** Where it came from, and who answers for it: where there is such. */
export function ResearchFields(props: FieldsProps) {
  const t = useTranslations('principles.editor');
  const { draft, change, error } = props;
  return (
    <>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('research')}</legend>
        <TextInput
          label={t('study')}
          description={t('studyHint')}
          maxLength={STUDY_LENGTH}
          {...bound(props, 'study', 'origin.study')}
        />
        <div className={classes.pair}>
          <TextInput
            label={t('tookPart')}
            inputMode="numeric"
            maxLength={7}
            value={draft.tookPart}
            onChange={({ currentTarget: { value } }) => change({ tookPart: digits(value) })}
            error={fieldError(error, 'origin.n')}
          />
          <TextInput
            label={t('year')}
            inputMode="numeric"
            maxLength={4}
            value={draft.researchYear}
            onChange={({ currentTarget: { value } }) => change({ researchYear: digits(value) })}
            error={fieldError(error, 'origin.year')}
          />
        </div>
      </fieldset>
      <OwnerPicker owner={draft.owner} onChange={(owner) => change({ owner })} error={fieldError(error, 'ownerId')} />
    </>
  );
}

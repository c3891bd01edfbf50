import '@mantine/core/styles/NumberInput.layer.css';
import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type Direction, DIRECTIONS } from '@throughline/outcomes/domain';
import { PersonSelect } from '@throughline/people/web';
import { fieldError, FormError, Sheet, toastDone } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { UPDATE_METRIC } from '../outcomes.graphql';
import classes from './metric.module.css';

const FIELDS = ['name', 'definition', 'unit', 'ownerId'];

/** Changes what a metric is called and means, which way is better, its target and who answers for it. */
export function MetricEditSheet({ metric, onClose }: { metric: MetricQuery['metric']; onClose: () => void }) {
  const t = useTranslations('outcomes');
  const { id, name, definition, formula, unit, direction, target, source } = metric;
  const [draft, setDraft] = useState({ name, definition, formula: formula ?? '', unit, direction, target, source });
  const [owner, setOwner] = useState(metric.owner);
  const [update, { loading, error }] = useMutation(UPDATE_METRIC);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id, ...draft, formula: draft.formula.trim() || null, ownerId: owner?.id ?? null };
    try {
      await update({ variables: { input } });
      toastDone(t('metric.saved'));
      onClose();
    } catch {
      // The form shows the error.
    }
  };
  const text = (part: 'name' | 'definition' | 'formula' | 'unit' | 'source') => ({
    value: draft[part],
    error: fieldError(error, part),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [part]: value }),
  });
  return (
    <Sheet opened onClose={onClose} title={t('metric.editTitle', { name })}>
      <form className={classes.form} onSubmit={(event) => void send(event)}>
        <TextInput label={t('metric.editName')} required data-autofocus {...text('name')} />
        <Textarea label={t('metric.definition')} autosize minRows={2} {...text('definition')} />
        <TextInput label={t('metric.formula')} {...text('formula')} />
        <TextInput label={t('metric.measure')} {...text('unit')} />
        <NativeSelect
          label={t('metric.direction')}
          data={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
          value={draft.direction}
          onChange={({ currentTarget }) => setDraft({ ...draft, direction: currentTarget.value as Direction })}
        />
        <NumberInput
          size="md"
          label={t('registry.target')}
          value={draft.target ?? ''}
          onChange={(value) => setDraft({ ...draft, target: value === '' ? null : Number(value) })}
        />
        <PersonSelect
          label={t('registry.owner')}
          placeholder={t('registry.nobody')}
          chosen={owner}
          onChange={setOwner}
          error={fieldError(error, 'ownerId')}
        />
        <TextInput label={t('metric.source')} {...text('source')} />
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" variant="filled" loading={loading}>
          {t('metric.save')}
        </Button>
      </form>
    </Sheet>
  );
}

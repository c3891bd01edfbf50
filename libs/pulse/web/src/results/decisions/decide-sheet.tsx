import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { PersonSelect } from '@throughline/people/web';
import { fieldError, FormError, Sheet, toastDone } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PulseVerdict, Workstream } from '../../gql/graphql';
import type { Found } from '../types';
import { DECIDE, MEASURES } from './decisions.graphql';
import classes from './decisions.module.css';

const FIELDS = ['what', 'reason', 'ownerId', 'dueOn', 'workstream', 'questionId'];
const MOST = { what: 160, reason: 500 };
const VERDICTS: PulseVerdict[] = ['DO', 'LATER', 'DONT'];
const WORKSTREAMS: Workstream[] = ['PROCESS', 'PEOPLE', 'TECHNOLOGY'];

export interface DecideSheetProps {
  found: Found;
  unitId: string | null;
  onClose: () => void;
}

/** Decides on a finding: a promise names what, who, until when and in which workstream; the others a reason. */
export function DecideSheet({ found, unitId, onClose }: DecideSheetProps) {
  const t = useTranslations('pulseDecisions');
  const [questionId, setQuestionId] = useState('');
  const [verdict, setVerdict] = useState<PulseVerdict>('DO');
  const [what, setWhat] = useState('');
  const [reason, setReason] = useState('');
  const [workstream, setWorkstream] = useState<Workstream>('PROCESS');
  const [owner, setOwner] = useState<{ id: string; name: string } | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [metricId, setMetricId] = useState('');
  const { data } = useQuery(MEASURES);
  const [decide, { loading, error }] = useMutation(DECIDE);
  const promises = verdict === 'DO';

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const promise = {
      what: what.trim(),
      workstream,
      ownerId: owner?.id,
      dueOn: dueOn || null,
      metricId: metricId || null,
    };
    const input = { waveId: found.waveId, unitId, questionId: questionId || null, verdict, reason: reason.trim() };
    try {
      await decide({ variables: { input: promises ? { ...input, ...promise } : { ...input, what: what.trim() } } });
      toastDone(t('sheet.sent'));
      onClose();
    } catch {
      // The form shows the error.
    }
  };
  const measures = (data?.metrics ?? []).map(({ id, name, unitSet }) => ({
    value: id,
    label: t('sheet.metricIn', { name, set: unitSet.name }),
  }));
  return (
    <Sheet opened onClose={onClose} title={t('sheet.title')}>
      <form className={classes.form} onSubmit={(event) => void send(event)}>
        <p className="quiet">{t('sheet.lead')}</p>
        <NativeSelect
          label={t('sheet.about')}
          value={questionId}
          onChange={({ currentTarget }) => setQuestionId(currentTarget.value)}
          data={[
            { value: '', label: t('sheet.wholeOption') },
            ...found.items.map((item) => ({ value: item.questionId, label: item.text })),
          ]}
        />
        <SegmentedControl
          aria-label={t('sheet.verdict')}
          fullWidth
          withItemsBorders={false}
          classNames={{ root: classes.verdicts, indicator: classes.chosen, label: classes.verdict }}
          value={verdict}
          onChange={setVerdict}
          data={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        />
        {promises && (
          <TextInput
            label={t('sheet.what')}
            placeholder={t('sheet.whatExample')}
            maxLength={MOST.what}
            value={what}
            error={fieldError(error, 'what')}
            onChange={({ currentTarget }) => setWhat(currentTarget.value)}
          />
        )}
        <Textarea
          label={t('sheet.reason')}
          autosize
          minRows={2}
          maxLength={MOST.reason}
          value={reason}
          error={fieldError(error, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {promises && (
          <>
            <PersonSelect
              label={t('sheet.owner')}
              placeholder={t('sheet.ownerHint')}
              chosen={owner}
              onChange={setOwner}
              error={fieldError(error, 'ownerId')}
            />
            <div className={classes.pair}>
              <TextInput
                type="date"
                label={t('sheet.due')}
                value={dueOn}
                error={fieldError(error, 'dueOn')}
                onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
              />
              <NativeSelect
                label={t('sheet.workstream')}
                value={workstream}
                onChange={({ currentTarget }) => setWorkstream(currentTarget.value as Workstream)}
                data={WORKSTREAMS.map((value) => ({ value, label: t(`workstream.${value}`) }))}
              />
            </div>
            <NativeSelect
              label={t('sheet.metric')}
              value={metricId}
              onChange={({ currentTarget }) => setMetricId(currentTarget.value)}
              data={[{ value: '', label: t('sheet.metricNone') }, ...measures]}
            />
          </>
        )}
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" variant="filled" loading={loading} disabled={!reason.trim()}>
          {t('sheet.send')}
        </Button>
      </form>
    </Sheet>
  );
}

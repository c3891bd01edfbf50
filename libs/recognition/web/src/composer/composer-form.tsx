import { useQuery } from '@apollo/client/react';
import { Button, Switch, Textarea } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { apiErrorOf, ConfirmDialog, fieldError, FormError, toastDone, toastFailed } from '@throughline/platform/ui';
import { CUSTOMER_MEANING_LENGTH, MESSAGE_LENGTH } from '@throughline/recognition/domain';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MentionTextarea } from '../mention/mention-textarea';
import { PRINCIPLE_NAMES } from './composer.graphql';
import { type Draft, isStarted, type Missing, missingIn, withPrincipleInUse } from './draft';
import { PrinciplePicker } from './principle-picker';
import { RecipientPicker } from './recipient-picker';
import { useGive } from './use-give';
import classes from './composer.module.css';

/** From here on it is worth saying how many characters are left. */
const NEARLY_FULL = 100;
/** Errors of these stand beside their input, or are said otherwise. */
const FIELDS = ['personIds', 'teamIds', 'principleId', 'message', 'customerMeaning', 'idempotencyKey'];

export interface ComposerFormProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  onSent: () => void;
  onClose: () => void;
  onDiscard: () => void;
}

/** Whom, which principle, what happened, send. What it meant for the customer, and privacy, are there when wanted. */
export function ComposerForm({ draft: begun, onChange, onSent, onClose, onDiscard }: ComposerFormProps) {
  const t = useTranslations('recognition.composer');
  const { send, loading, error } = useGive();
  const [tried, setTried] = useState(false);
  const { data } = useQuery(PRINCIPLE_NAMES);
  const draft = withPrincipleInUse(begun, data?.principles);
  const stillMissing = missingIn(draft, data?.principles.length !== 0);
  const [asksDiscard, setAsksDiscard] = useState(false);
  const isMissing = (part: Missing) => tried && stillMissing.includes(part);
  const left = MESSAGE_LENGTH - draft.message.length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const [first] = stillMissing;
    if (first) {
      const part = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-part="${first}"]`);
      part?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus();
      return;
    }
    try {
      const { data: given } = await send(draft);
      if (given?.giveRecognition.removedAt) toastFailed(t('removedSince'));
      else toastDone(t('sent'));
      onSent();
    } catch (failure) {
      // Other words under a key that was used: the first words were sent after all, these are new ones.
      if (apiErrorOf(failure).code !== 'IDEMPOTENCY_MISMATCH') return;
      toastFailed(t('sentBefore'));
      onChange({ idempotencyKey: crypto.randomUUID() });
    }
  }
  // What was written is kept, so Escape loses nothing; where it closes an open list, it closes that.
  function press({ key, target }: KeyboardEvent) {
    if (key === 'Escape' && (target as HTMLElement).ariaExpanded !== 'true' && !asksDiscard) onClose();
  }
  return (
    <form
      className={classes.form}
      aria-label={t('label')}
      onSubmit={(event) => void submit(event)}
      onKeyDown={press}
      noValidate
    >
      <div data-part="recipients">
        <RecipientPicker
          chosen={draft.chosen}
          onChange={(chosen) => onChange({ chosen })}
          error={
            isMissing('recipients')
              ? t('missing.recipients')
              : (fieldError(error, 'personIds') ?? fieldError(error, 'teamIds'))
          }
        />
      </div>
      <div data-part="principle">
        <PrinciplePicker
          value={draft.principle?.id ?? null}
          onChange={(principle) => onChange({ principle })}
          error={isMissing('principle') ? t('missing.principle') : fieldError(error, 'principleId')}
        />
      </div>
      <div data-part="message">
        <MentionTextarea
          label={t('message')}
          placeholder={t('messageHint')}
          classNames={{ input: classes.message }}
          value={draft.message}
          mentioned={draft.mentioned ?? []}
          onWrite={(message, mentioned) => onChange({ message, mentioned })}
          description={left < NEARLY_FULL ? t('left', { count: left }) : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={isMissing('message') ? t('missing.message') : fieldError(error, 'message')}
          maxLength={MESSAGE_LENGTH}
          minRows={2}
          autosize
        />
      </div>
      <Textarea
        label={t('meaning')}
        placeholder={t('optional')}
        classNames={{ label: classes.customer }}
        value={draft.customerMeaning}
        onChange={(event) => onChange({ customerMeaning: event.currentTarget.value })}
        error={fieldError(error, 'customerMeaning')}
        maxLength={CUSTOMER_MEANING_LENGTH}
        autosize
      />
      <FormError error={error} fields={FIELDS} />
      <div className={classes.foot}>
        <Switch
          label={t('private')}
          description={t('privateHint')}
          classNames={{ track: classes.track, thumb: classes.thumb }}
          checked={draft.private}
          onChange={(event) => onChange({ private: event.currentTarget.checked })}
        />
        <div className={classes.acts}>
          {isStarted(draft) && (
            <Button variant="subtle" onClick={() => setAsksDiscard(true)}>
              {t('discard')}
            </Button>
          )}
          <Button variant="subtle" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" variant="filled" color="thread" loading={loading}>
            {t('send')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asksDiscard}
        onClose={() => setAsksDiscard(false)}
        onConfirm={onDiscard}
        title={t('discardTitle')}
        act={t('discard')}
        critical
      >
        {t('discardWords')}
      </ConfirmDialog>
    </form>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, Switch, Textarea } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { apiErrorOf, fieldError, FormError, toastDone, toastFailed } from '@throughline/platform/ui';
import { CUSTOMER_MEANING_LENGTH, MESSAGE_LENGTH } from '@throughline/recognition/domain';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PRINCIPLE_NAMES } from './composer.graphql';
import { type Draft, missingIn, withPrincipleInUse } from './draft';
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
}

/** Whom, which principle, what happened, send. What it meant for the customer, and privacy, are there when wanted. */
export function ComposerForm({ draft: begun, onChange, onSent, onClose }: ComposerFormProps) {
  const t = useTranslations('recognition.composer');
  const { send, loading, error } = useGive();
  const [tried, setTried] = useState(false);
  const { data } = useQuery(PRINCIPLE_NAMES);
  const draft = withPrincipleInUse(begun, data?.principles);
  const stillMissing = missingIn(draft, data?.principles.length !== 0);
  const missing = tried ? stillMissing : null;
  const left = MESSAGE_LENGTH - draft.message.length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (stillMissing) return;
    try {
      await send(draft);
      toastDone(t('sent'));
      onSent();
    } catch (failure) {
      // Other words under a key that was used: the first words were sent after all, these are new ones.
      if (apiErrorOf(failure).code !== 'IDEMPOTENCY_MISMATCH') return;
      toastFailed(t('sentBefore'));
      onChange({ idempotencyKey: crypto.randomUUID() });
    }
  }
  return (
    <form className={classes.form} aria-label={t('label')} onSubmit={(event) => void submit(event)} noValidate>
      <RecipientPicker
        chosen={draft.chosen}
        onChange={(chosen) => onChange({ chosen })}
        error={
          missing === 'recipients'
            ? t('missing.recipients')
            : (fieldError(error, 'personIds') ?? fieldError(error, 'teamIds'))
        }
      />
      <PrinciplePicker
        value={draft.principle?.id ?? null}
        onChange={(principle) => onChange({ principle })}
        error={missing === 'principle' ? t('missing.principle') : fieldError(error, 'principleId')}
      />
      <Textarea
        label={t('message')}
        placeholder={t('messageHint')}
        classNames={{ input: classes.message }}
        value={draft.message}
        onChange={(event) => onChange({ message: event.currentTarget.value })}
        description={left < NEARLY_FULL ? t('left', { count: left }) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={missing === 'message' ? t('missing.message') : fieldError(error, 'message')}
        maxLength={MESSAGE_LENGTH}
        minRows={2}
        autosize
      />
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
          <Button variant="subtle" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" variant="filled" color="thread" loading={loading}>
            {t('send')}
          </Button>
        </div>
      </div>
    </form>
  );
}

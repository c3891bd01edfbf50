import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { ConfirmDialog, fieldError, FormError, Sheet, toastDone } from '@throughline/platform/ui';
import { CUSTOMER_MEANING_LENGTH, MESSAGE_LENGTH } from '@throughline/recognition/domain';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import { type Mentioned, mentionIdsIn, MentionTextarea } from '../mention/mention-textarea';
import { EDIT_RECOGNITION } from '../recognition.graphql';
import classes from './card.module.css';

export interface EditDialogProps {
  recognition: RecognitionCardFragment;
  opened: boolean;
  onClose: () => void;
}

/** Changes the words of thanks that have just been given. */
export function EditDialog({ recognition: { id, ...given }, opened, onClose }: EditDialogProps) {
  const t = useTranslations('recognition');
  const [message, setMessage] = useState(given.message);
  const [customerMeaning, setCustomerMeaning] = useState(given.customerMeaning ?? '');
  const [mentioned, setMentioned] = useState<Mentioned[]>(() =>
    given.mentions.map(({ personId, words }) => ({ id: personId, name: words.slice(1) })),
  );
  const [asksLeave, setAsksLeave] = useState(false);
  const changed = message !== given.message || customerMeaning !== (given.customerMeaning ?? '');
  const close = () => (changed ? setAsksLeave(true) : onClose());
  const [edit, { loading, error }] = useMutation(EDIT_RECOGNITION);

  async function save(event: FormEvent) {
    event.preventDefault();
    const { data } = await edit({
      variables: { input: { id, message, customerMeaning, mentionIds: mentionIdsIn(message, mentioned) } },
    }).catch(() => ({
      data: null,
    }));
    if (!data) return;
    toastDone(t('card.saved'));
    onClose();
  }
  return (
    <Sheet opened={opened} onClose={close} title={t('card.edit')}>
      <form className={classes.form} onSubmit={(event) => void save(event)}>
        <MentionTextarea
          label={t('composer.message')}
          value={message}
          mentioned={mentioned}
          onWrite={(words, people) => {
            setMessage(words);
            setMentioned(people);
          }}
          error={fieldError(error, 'message')}
          maxLength={MESSAGE_LENGTH}
          autosize
          minRows={3}
          data-autofocus
        />
        <Textarea
          label={t('composer.meaning')}
          value={customerMeaning}
          onChange={(event) => setCustomerMeaning(event.currentTarget.value)}
          error={fieldError(error, 'customerMeaning')}
          maxLength={CUSTOMER_MEANING_LENGTH}
          autosize
        />
        <FormError error={error} fields={['message', 'customerMeaning']} />
        <div className={classes.formActs}>
          <Button type="submit" variant="filled" loading={loading}>
            {t('card.save')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        opened={asksLeave}
        onClose={() => setAsksLeave(false)}
        onConfirm={onClose}
        title={t('card.leaveTitle')}
        act={t('card.leave')}
        critical
      >
        {t('card.leaveWords')}
      </ConfirmDialog>
    </Sheet>
  );
}

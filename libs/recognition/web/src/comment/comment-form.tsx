import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { apiErrorOf, fieldError, FormError, PersonAvatar } from '@throughline/platform/ui';
import { MESSAGE_LENGTH } from '@throughline/recognition/domain';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Mentioned, mentionIdsIn, MentionTextarea } from '../mention/mention-textarea';
import { ADD_COMMENT } from './comment.graphql';
import { append } from './comment-cache';
import classes from './comments.module.css';

const fresh = () => ({ message: '', mentioned: [] as Mentioned[], idempotencyKey: crypto.randomUUID() });

/** One line that grows. What could not be sent stays there, and sending it again cannot say it twice. */
export function CommentForm({ recognitionId }: { recognitionId: string }) {
  const t = useTranslations('recognition.comment');
  const { person } = useViewer();
  const [draft, setDraft] = useState(fresh);
  const [add, { loading, error }] = useMutation(ADD_COMMENT);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!draft.message.trim()) return;
    const { idempotencyKey, message, mentioned } = draft;
    try {
      await add({
        variables: { input: { idempotencyKey, message, mentionIds: mentionIdsIn(message, mentioned), recognitionId } },
        update: (cache, { data }) => data && append(cache, recognitionId, data.addComment),
      });
      setDraft(fresh());
    } catch (failure) {
      // Other words under a key that was used: the first words were sent after all.
      if (apiErrorOf(failure).code === 'IDEMPOTENCY_MISMATCH')
        setDraft({ ...draft, idempotencyKey: crypto.randomUUID() });
    }
  }
  return (
    <form className={classes.form} onSubmit={(event) => void send(event)}>
      <PersonAvatar name={person.name} size={28} />
      <div className={classes.field}>
        <MentionTextarea
          aria-label={t('write')}
          placeholder={t('write')}
          size="sm"
          value={draft.message}
          mentioned={draft.mentioned}
          onWrite={(message, mentioned) => setDraft({ ...draft, message, mentioned })}
          error={fieldError(error, 'message')}
          maxLength={MESSAGE_LENGTH}
          autosize
        />
        <FormError error={error} fields={['message']} />
      </div>
      <Button type="submit" loading={loading} disabled={!draft.message.trim()}>
        {t('send')}
      </Button>
    </form>
  );
}

import { FormError, toastDone } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PrincipleWordsFragment } from '../gql/graphql';
import { ConflictNotice } from './conflict-notice';
import { type Draft, draftOf, missingIn, withoutBlanks } from './draft';
import { EditorActs } from './editor-acts';
import { Preview } from './preview';
import { StoriesField } from './stories-field';
import { useSave } from './use-save';
import { ResearchFields, WordsFields } from './words-fields';
import classes from './editor.module.css';

/** Errors at these stand beside their input, or are said otherwise; those of stories too. */
const FIELDS = ['name', 'plainWords', 'customerNeed', 'behavioursDo', 'behavioursStop', 'version', 'ownerId'];
const ELSEWHERE = ['origin.study', 'origin.n', 'origin.year', 'examples'];

/** The form at the left, at the right the card as staff will see it. */
export function EditorForm({ principle }: { principle: PrincipleWordsFragment | null }) {
  const t = useTranslations('principles.editor');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(principle));
  const [triedToPublish, setTriedToPublish] = useState(false);
  const saving = useSave(principle);
  const state = principle?.state ?? 'draft';
  const missing = missingIn(draft);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const stories = draft.stories.flatMap((_, index) =>
    ['title', 'words', 'place', 'year'].map((part) => `examples.${index}.${part}`),
  );

  /** Keeps the words, and publishes them where that is asked for. `version` writes over a newer wording knowingly. */
  async function keep(publishing: boolean, version?: number) {
    setTriedToPublish(publishing);
    const whole = withoutBlanks(draft);
    setDraft(whole);
    if ((publishing || state !== 'draft') && missing.length > 0) return setTriedToPublish(true);
    try {
      const saved = await saving.save(whole, version);
      if (publishing) await saving.publish(saved);
      toastDone(t(publishing ? 'published' : saved.state === 'published' ? 'saved' : 'draftSaved'));
      if (publishing || saved.state !== 'draft') await navigate(`/principles/${saved.id}`);
      else if (!principle) await navigate(`/principles/${saved.id}/edit`, { replace: true });
    } catch {
      // The form shows the error.
    }
  }
  async function takeTheirs(id: string) {
    const theirs = await saving.newest(id);
    if (!theirs) return;
    setDraft(draftOf(theirs));
    toastDone(t('theirs'));
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void keep(false);
  }
  const shown = { draft, change, error: saving.error, missing: triedToPublish ? missing : [] };
  return (
    <div className={classes.columns}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <WordsFields {...shown} />
        <StoriesField {...shown} />
        <ResearchFields {...shown} />
        <FormError error={saving.error} fields={[...FIELDS, ...ELSEWHERE, ...stories]} />
        {saving.overtaken && principle && (
          <ConflictNotice
            onTakeTheirs={() => void takeTheirs(principle.id)}
            onKeepMine={() => void saving.newest(principle.id).then((theirs) => keep(false, theirs?.version))}
          />
        )}
        <EditorActs
          principle={principle}
          missing={missing}
          saving={saving}
          onPublish={() => void keep(true)}
          onRetired={() => void navigate('/principles/all')}
        />
      </form>
      <Preview draft={draft} />
    </div>
  );
}

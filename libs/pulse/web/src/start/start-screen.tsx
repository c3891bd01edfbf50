import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { IconLock, IconPencil, IconUsersGroup } from '@tabler/icons-react';
import { FormError } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { minutesFor } from '../words/minutes';
import classes from '../stage/stage.module.css';
import { GroupSheet } from './group-sheet';
import { LanguageChoice } from './language-choice';
import { PromiseLine } from '../stage/promise-line';
import { Stage, StageTitle } from '../stage/stage';
import type { Answering } from '../answer/use-answering';

/** The head of a pulse: what it asks for, what is promised, among whom one answers, and the one press to begin. */
export function StartScreen({ answering }: { answering: Answering }) {
  const t = useTranslations('answer.start');
  const { pulse, ballot, title, closes, go, ask } = answering;
  const { cohort, form, threshold } = pulse;
  const record = ballot.record!;
  const begun = Object.keys(record.draft.answers).length > 0;
  const [group, setGroup] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const begin = async () => {
    setBusy(true);
    setError(undefined);
    try {
      if ((await ballot.begin()) === 'taken') go(firstOpen());
      else await ask();
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  const firstOpen = () => {
    const open = form.questions.findIndex(({ id }) => record.draft.answers[id] === undefined);
    return open < 0 ? 'send' : open + 1;
  };
  return (
    <Stage>
      <div className={classes.question}>
        <StageTitle>{title}</StageTitle>
        <p className={classes.lead}>
          {t('lead', { count: form.questions.length, minutes: minutesFor(form.questions.length), closes })}
        </p>
        {pulse.overrideReason && <p>{t('override', { reason: pulse.overrideReason })}</p>}
        <ul className={classes.facts}>
          <li>
            <IconLock size={22} stroke={1.6} aria-hidden="true" />
            <span>
              <PromiseLine />
            </span>
          </li>
          <li>
            <IconUsersGroup size={22} stroke={1.6} aria-hidden="true" />
            <span>
              {t('group', { count: cohort.invited, label: cohort.label })} {t('few', { threshold })}{' '}
              <UnstyledButton className={classes.inline} onClick={() => setGroup(true)}>
                {t('groupOpen')}
              </UnstyledButton>
            </span>
          </li>
          <li>
            <IconPencil size={22} stroke={1.6} aria-hidden="true" />
            <span>{t('free')}</span>
          </li>
        </ul>
        <LanguageChoice
          label={t('language')}
          locales={answering.pulse.form.locales}
          locale={answering.locale}
          onChoose={answering.chooseLocale}
        />
        <div className={classes.foot}>
          <Checkbox
            label={t('shared')}
            description={t('sharedHint')}
            checked={record.shared ?? false}
            onChange={({ currentTarget }) => void ballot.set({ shared: currentTarget.checked || undefined })}
          />
          <FormError error={error} />
          <div className={classes.acts}>
            <Button size="lg" variant="filled" className={classes.forward} loading={busy} onClick={() => void begin()}>
              {t(begun ? 'goOn' : 'begin')}
            </Button>
          </div>
        </div>
      </div>
      {group && <GroupSheet pulse={pulse} onClose={() => setGroup(false)} />}
    </Stage>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { ConfirmDialog, toastDone, toastFailed } from '@throughline/platform/ui';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { pText } from '../finding/figures';
import { type Choice, type Choices, openingWords } from './linkage-choice';
import { DECLARE_HEADLINE, LINKAGE_CHOICES } from './linkage.graphql';
import classes from './linkage.module.css';
import { survives, survivors } from '../lag/survivors';
import { useLags } from './use-linkage';

/** Says by which rule this question stands here, so that nobody takes a picked one for a declared one. */
export function LinkageOpening({ choices }: { choices: Choices }) {
  const t = useTranslations('insights.linkage.opening');
  const format = useFormatter();
  const { choice, declaredAt, lags, people } = choices;
  const period = people.find(({ id }) => id === choice.people)!.periodKind;
  if (declaredAt) {
    const date = format.dateTime(new Date(declaredAt), { dateStyle: 'long' });
    return <p className={classes.opening}>{t('declared', { date })}</p>;
  }
  const words = openingWords(choices);
  return (
    <p className={classes.opening}>
      {t(words, { period, count: lags.length })}{' '}
      {(words === 'picked' || words === 'otherLag') && <OverAll choice={choice} />} <Declare choices={choices} />
    </p>
  );
}

/** Whether a picked delay would stand if all that could be picked are counted. */
function OverAll({ choice }: { choice: Choice }) {
  const t = useTranslations('insights.linkage.opening');
  const { lags } = useLags(choice);
  const q = lags?.rows.find(({ lag }) => lag === choice.lag)?.q;
  if (!lags || typeof q !== 'number') return null;
  const { looked } = survivors(lags.rows);
  return <span className={classes.overAll}>{t(survives(q) ? 'passes' : 'fails', { looked, q: pText(q) })}</span>;
}

function Declare({ choices: { choice } }: { choices: Choices }) {
  const t = useTranslations('insights.linkage.opening');
  const may = usePermission('insights:declare');
  const [asks, setAsks] = useState(false);
  const [declare, { loading }] = useMutation(DECLARE_HEADLINE, { refetchQueries: [LINKAGE_CHOICES] });
  if (!may) return null;
  const confirm = async () => {
    try {
      await declare({ variables: choice });
      toastDone(t('done'));
    } catch {
      toastFailed(t('failed'));
    }
    setAsks(false);
  };
  return (
    <>
      <Button
        variant="transparent"
        size="compact-sm"
        className={classes.declare}
        aria-haspopup="dialog"
        onClick={() => setAsks(true)}
      >
        {t('declare')}
      </Button>
      <ConfirmDialog
        opened={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => void confirm()}
        title={t('declareTitle')}
        act={t('declareAct')}
        busy={loading}
      >
        <p>{t('declareWords')}</p>
      </ConfirmDialog>
    </>
  );
}

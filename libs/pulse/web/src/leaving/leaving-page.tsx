import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { SIGN_OUT, useViewer } from '@throughline/people/web';
import { Card, MoreMessages, PageHeader, toastFailed } from '@throughline/platform/ui';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { isSame } from '../after/is-same';
import { type BallotRecord, canChange, forgetPerson, recordsOf } from '../device/ballot-record';
import { TwelveWords } from '../keep/twelve-words';
import { wordsIn } from '../words/local-text';
import classes from './leaving.module.css';
import { leavingMessages } from './messages.en';

/** Before signing out: the codes of the ballots that this device will forget. */
export function LeavingPage() {
  return (
    <MoreMessages messages={leavingMessages}>
      <Leaving />
    </MoreMessages>
  );
}

function Leaving() {
  const t = useTranslations('leaving');
  const { person } = useViewer();
  const [now] = useState(() => new Date());
  const [records, setRecords] = useState<BallotRecord[]>();
  useEffect(() => void recordsOf(person.id).then(setRecords), [person.id]);
  const [signOut, { loading }] = useMutation(SIGN_OUT, {
    onCompleted: () => void forgetPerson(person.id).then(() => window.location.assign('/sign-in')),
    onError: () => toastFailed(t('notSignedOut')),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ul className={classes.ballots}>
        {records?.map((record) => canChange(record, now) && <Ballot key={record.waveId} record={record} />)}
      </ul>
      <div className={classes.acts}>
        <Button component={Link} to="/">
          {t('stay')}
        </Button>
        <Button variant="filled" color="critical" loading={loading} onClick={() => void signOut()}>
          {t('act')}
        </Button>
      </div>
    </>
  );
}

function Ballot({ record }: { record: BallotRecord }) {
  const t = useTranslations('leaving');
  const format = useFormatter();
  const locale = useLocale();
  const at = format.dateTime(new Date(record.closesAt), { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <Card as="li" className={classes.ballot}>
      <h2 className={classes.title}>{wordsIn(record.title, [locale])}</h2>
      <p className="quiet">
        {t('closes', { at })} {!isSame(record.draft, record.sent) && t('unsent')}
      </p>
      {record.signature && <TwelveWords secret={record.secret!} locale={record.locale ?? locale} />}
    </Card>
  );
}

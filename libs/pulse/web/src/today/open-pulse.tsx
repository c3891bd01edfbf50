import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { MoreMessages, TodayCard } from '@throughline/platform/ui';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { BallotRecord } from '../device/ballot-record';
import { MY_PULSES } from '../list/pulses.graphql';
import { wordsIn } from '../words/local-text';
import { minutesFor } from '../words/minutes';
import { todayMessages } from './messages.en';

/** Today: of the pulses that are open and were not answered here, the one that closes first. Nothing while there is none. */
export function OpenPulse() {
  return (
    <MoreMessages messages={todayMessages}>
      <Today />
    </MoreMessages>
  );
}

function Today() {
  const t = useTranslations('pulseToday');
  const locale = useLocale();
  const { data } = useQuery(MY_PULSES);
  const open = data?.myPulses.filter(({ state }) => state === 'OPEN').sort(closesFirst) ?? [];
  const records = useRecords(open.length > 0);
  const recordOf = (waveId: string) => records?.find((record) => record.waveId === waveId);
  const pulse = open.find(({ waveId, taken }) => {
    const record = recordOf(waveId);
    return record?.secret ? !record.sent || record.wanted : !taken;
  });
  if (!pulse || !records) return null;
  const record = recordOf(pulse.waveId);
  return (
    <TodayCard
      title={wordsIn(pulse.title, [locale])}
      act={
        <Button component={Link} to={`/pulse/${pulse.waveId}`} variant="filled">
          {t(record?.secret ? 'goOn' : 'answer')}
        </Button>
      }
    >
      {record?.wanted ? t('waiting') : t('words', { minutes: minutesFor(pulse.questionCount) })}{' '}
      <Link to="/privacy">{t('covers')}</Link>
    </TodayCard>
  );
}

const closesFirst = (a: { closesAt: string }, b: { closesAt: string }) =>
  Date.parse(a.closesAt) - Date.parse(b.closesAt);

/** What this device keeps of the viewer's ballots; what waits there is sent. Not asked for while no pulse is open. */
function useRecords(wanted: boolean): BallotRecord[] | undefined {
  const client = useApolloClient();
  const { person } = useViewer();
  const [records, setRecords] = useState<BallotRecord[]>();
  useEffect(() => {
    if (wanted) void import('./look').then(({ look }) => look(client, person.id)).then(setRecords);
  }, [wanted, client, person.id]);
  return records;
}

import { useApolloClient } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { useEffect, useState } from 'react';
import type { BallotRecord } from '../device/ballot-record';
import { look } from '../today/look';

/** What this device keeps of my ballots, by wave, after what waited there was sent. */
export function useOwnRecords(): ReadonlyMap<string, BallotRecord> {
  const client = useApolloClient();
  const { person } = useViewer();
  const [records, setRecords] = useState<BallotRecord[]>([]);
  useEffect(() => void look(client, person.id).then(setRecords), [client, person.id]);
  return new Map(records.map((record) => [record.waveId, record]));
}

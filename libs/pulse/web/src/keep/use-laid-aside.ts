import { useEffect, useEffectEvent, useState } from 'react';
import type { Answering } from '../answer/use-answering';
import { forgetLaidAside, laidAside } from '../device/carried';

/** Takes up the ballot whose secret came with the address, once it is known whose it is. `refused`: it is another's. */
export function useLaidAside(answering: Answering): 'looking' | 'none' | 'refused' {
  const [state, setState] = useState<'looking' | 'none' | 'refused'>('looking');
  const { pulse, ballot } = answering;
  const ready = ballot.record !== undefined;

  const take = useEffectEvent(async () => {
    const secret = await laidAside(pulse.waveId);
    if (!secret) return setState('none');
    const known = ballot.record!.signature !== undefined;
    try {
      const taken = known ? 'taken' : await ballot.takeUp(secret);
      await forgetLaidAside(pulse.waveId);
      setState(taken === 'elsewhere' ? 'refused' : 'none');
    } catch {
      // Without a connection it stays laid aside, and is taken up when the page is next open.
      setState('none');
    }
  });
  useEffect(() => {
    if (ready) void take();
  }, [ready]);
  return state;
}

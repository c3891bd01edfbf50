/** A wave takes answers from now on. */
export class WaveOpened {
  static readonly event = 'WaveOpened';
  readonly event = WaveOpened.event;

  constructor(readonly payload: { readonly waveId: string }) {}
}

/** A wave is counted; what may be shown of it can be read. */
export class WaveClosed {
  static readonly event = 'WaveClosed';
  readonly event = WaveClosed.event;

  constructor(readonly payload: { readonly waveId: string }) {}
}

/** Some of the people whom a wave invites, to whom something is to be said now. */
interface Told {
  readonly waveId: string;
  readonly personIds: readonly string[];
}

/** It is the hour to tell these people that a wave is open. Heard by handlers only. */
export class WaveAnnounced {
  static readonly event = 'WaveAnnounced';
  readonly event = WaveAnnounced.event;
  readonly topic = `${WaveAnnounced.event}:private`;

  constructor(readonly payload: Told) {}
}

/** It is the hour to remind these people, who have not taken a ballot. Heard by handlers only. */
export class WaveReminded {
  static readonly event = 'WaveReminded';
  readonly event = WaveReminded.event;
  readonly topic = `${WaveReminded.event}:private`;

  constructor(readonly payload: Told) {}
}

/** What the ballot box tells everybody of a wave. */
export interface PublicWave {
  readonly waveId: string;
  readonly closesAt: string;
  readonly formHash: string;
  /** What answers are sealed to, base64url. */
  readonly tallyKey: string;
  readonly root: string;
  readonly invited: number;
}

/** A sealed ballot as the box takes it; bytes in base64url. */
export interface SealedBallot {
  readonly cohort: string;
  readonly message: string;
  readonly signature: string;
  readonly version: number;
  readonly sealed: string;
  readonly editSignature: string;
}

/** Whether the box has it: `stale` when a newer one is there, `closed` when it takes none now. */
export type Receipt = 'taken' | 'stale' | 'closed';

/** Nothing that tells who asks: no cookie, and not the page that it comes from. */
const NAMELESS: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

/** The ballot box of a wave, a process apart. Without a connection its calls fail with a TypeError, as `fetch` does. */
export class Box {
  constructor(
    private readonly origin: string,
    private readonly waveId: string,
  ) {}

  async wave(): Promise<PublicWave> {
    return (await this.get('')) as PublicWave;
  }

  /** The tokens that were counted; null before the count is done. */
  async counted(): Promise<readonly string[] | null> {
    return (await this.get('/counted', true)) as string[] | null;
  }

  /** @throws TypeError when the box cannot be reached or cannot take it now: to be sent again, the same bytes */
  async send(ballot: SealedBallot): Promise<Receipt> {
    const response = await fetch(this.address('/ballots'), {
      ...NAMELESS,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ballot),
    });
    if (response.ok) return 'taken';
    if (response.status >= 500) throw new TypeError('The ballot box cannot take this now');
    const { receipt, message } = (await response.json()) as { receipt?: Receipt; message: string };
    if (!receipt) throw new Error(message);
    return receipt;
  }

  private async get(path: string, maybe = false): Promise<unknown> {
    const response = await fetch(this.address(path), NAMELESS);
    if (response.ok) return response.json();
    if (maybe && response.status === 404) return null;
    throw new TypeError(`The ballot box answered ${response.status}`);
  }

  private readonly address = (path: string) =>
    new URL(`/ballot/waves/${encodeURIComponent(this.waveId)}${path}`, this.origin);
}

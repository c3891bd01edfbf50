import { isSame } from './differences';
import type { KeptDraft } from './kept-draft';
import type { SurveyDraft } from './survey-draft';

/** How long nobody types before it is saved. */
const PAUSE_MS = 800;
/** When it is tried again, where nobody answered. */
const AGAIN_MS = 4_000;

export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'overtaken';

export interface SaveState {
  readonly status: SaveStatus;
  /** What the API said against it, where it was refused. */
  readonly error?: unknown;
  /** The newer survey of somebody else, where they were first. */
  readonly theirs?: KeptDraft;
}

export interface SavePlace {
  /** Saves over a version, and gives the new one. */
  save(draft: SurveyDraft, version: number): Promise<number>;
  newest(): Promise<KeptDraft>;
  /** Why it was not saved: somebody was first, nobody answered, or it was refused. */
  kindOf(error: unknown): 'overtaken' | 'offline' | 'refused';
  keep(kept: KeptDraft): void;
  forget(): void;
}

/**
 * Saves what is written by itself, one after the other, and never over somebody else's words unasked. Until it is saved,
 * it is kept on the device.
 */
export class Autosave {
  private state: SaveState = { status: 'saved' };
  private draft: SurveyDraft;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  /** @param saved what the server has; `version` that which the words on the page began from */
  constructor(
    private readonly place: SavePlace,
    private version: number,
    private saved: SurveyDraft,
  ) {
    this.draft = saved;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaveState => this.state;

  /** The words are now these. */
  changed(draft: SurveyDraft): void {
    if (draft === this.draft) return;
    this.draft = draft;
    if (isSame(draft, this.saved) && !this.running) return this.settle();
    this.place.keep({ version: this.version, draft });
    if (this.state.status === 'overtaken') return;
    if (!this.running) this.tell({ status: 'waiting' });
    this.later(PAUSE_MS);
  }

  /** Saves at once what waits. Gives whether all is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.state.status !== 'saved' && this.state.status !== 'overtaken') await this.run();
    return this.state.status === 'saved';
  }

  /** Gives the words of whoever was first: these here are forgotten. */
  takeTheirs(): SurveyDraft {
    const { version, draft } = this.state.theirs!;
    this.version = version;
    this.draft = this.saved = draft;
    this.settle();
    return draft;
  }

  /** Saves these words over those of whoever was first. */
  async keepMine(): Promise<boolean> {
    this.version = this.state.theirs!.version;
    this.tell({ status: 'waiting' });
    return this.flush();
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), pause);
  }

  private async run(): Promise<void> {
    if (this.running) return this.running;
    this.running = this.saveOnce();
    try {
      await this.running;
    } finally {
      this.running = null;
    }
    const { status } = this.state;
    if (status === 'saved' && !isSame(this.draft, this.saved)) {
      this.tell({ status: 'waiting' });
      this.later(PAUSE_MS);
    } else if (status === 'saved') this.place.forget();
    else if (status === 'offline') this.later(AGAIN_MS);
  }

  private async saveOnce(): Promise<void> {
    const draft = this.draft;
    this.tell({ status: 'saving' });
    try {
      this.version = await this.place.save(draft, this.version);
      this.saved = draft;
      this.tell({ status: 'saved' });
    } catch (error) {
      const kind = this.place.kindOf(error);
      if (kind === 'overtaken') await this.compare(draft);
      else this.tell({ status: kind, error });
    }
  }

  /** Whoever was first may have been this page, where the answer to it was lost. */
  private async compare(draft: SurveyDraft): Promise<void> {
    try {
      const theirs = await this.place.newest();
      if (!isSame(theirs.draft, draft)) return this.tell({ status: 'overtaken', theirs });
      this.version = theirs.version;
      this.saved = draft;
      this.tell({ status: 'saved' });
    } catch (error) {
      this.tell({ status: 'offline', error });
    }
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.place.forget();
    this.tell({ status: 'saved' });
  }

  private tell(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

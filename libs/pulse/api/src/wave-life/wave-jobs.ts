/** The kinds of jobs that carry a wave through its life. */
export const OPEN_WAVE = 'open-wave';
export const CLOSE_WAVE = 'close-wave';
export const WAVE_CLOCK = 'wave-clock';

export interface WaveJob {
  readonly waveId: string;
}

const EVERY_MS = 250;
const PATIENCE_MS = 5_000;

/** Asks again and again for what the other process is to do. Null after a while: the next minute asks anew. */
export async function soon<T>(ask: () => Promise<T | null | undefined>, patience = PATIENCE_MS): Promise<T | null> {
  for (const end = Date.now() + patience; ;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > end) return null;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

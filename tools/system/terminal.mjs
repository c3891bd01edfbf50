const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const WIDTH = 64;
const CLEAR = '\r\x1b[2K';

/** @param {number} since a time of performance.now() */
export const elapsed = (since) => {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};

/**
 * Calm progress: one line a step, with its time. On a terminal the line lives while the step runs;
 * elsewhere (a log, a pipe) its title is written when it begins, for whoever waits, and its line when it is over.
 * @param {NodeJS.WriteStream} stream
 */
export function createTerminal(stream = process.stdout) {
  const live = stream.isTTY && process.env.TERM !== 'dumb';
  const colour = live && !process.env.NO_COLOR;
  const paint = (/** @type {number} */ code) => (/** @type {string} */ text) =>
    colour ? `\x1b[${code}m${text}\x1b[0m` : text;
  const [bold, dim, red, green, cyan] = [paint(1), paint(2), paint(31), paint(32), paint(36)];
  let redraw = () => {};

  /** Writes lines above the step that is running. */
  const say = (text = '') => {
    if (live) stream.write(CLEAR);
    stream.write(`${text.replace(/^(?=.)/gm, '  ')}\n`);
    redraw();
  };

  /** @param {string} mark @param {string} title @param {string} note @param {string} time */
  const line = (mark, title, note, time) => {
    const room = Math.max(0, WIDTH - title.length);
    const behind = note && ` · ${note}`;
    const shown = behind.length > room ? `${behind.slice(0, room - 1)}…` : behind;
    return `${mark} ${title}${dim(shown.padEnd(room))}${dim(time.padStart(10))}`;
  };

  /**
   * Runs one step. `note` puts a few words behind the title; the last ones stay.
   * @template T
   * @param {string} title
   * @param {(note: (words: string) => void) => Promise<T> | T} work
   * @returns {Promise<T>}
   */
  async function step(title, work) {
    const since = performance.now();
    let words = '';
    let frame = 0;
    redraw = () => {
      const mark = cyan(FRAMES[frame++ % FRAMES.length] ?? '');
      if (live) stream.write(`${CLEAR}  ${line(mark, title, words, elapsed(since))}`);
    };
    const timer = live ? setInterval(() => redraw(), 100) : undefined;
    const finish = (/** @type {string} */ mark) => {
      clearInterval(timer);
      redraw = () => {};
      say(line(mark, title, words, elapsed(since)));
    };
    try {
      if (!live) say(`${title} …`);
      redraw();
      const result = await work((next) => void (words = next));
      finish(green('✓'));
      return result;
    } catch (error) {
      finish(red('✗'));
      throw error;
    }
  }

  return { step, say, bold, dim, red, green, cyan };
}

/** @typedef {ReturnType<typeof createTerminal>} Terminal */

const LOOK_EVERY_MS = 20;
const GIVES_UP_AFTER_MS = 45_000;

/** Looks until there is something, and gives it: for what happens a moment later. @throws Error when nothing comes */
export async function until<T>(look: () => T | Promise<T>): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + GIVES_UP_AFTER_MS;
  for (;;) {
    const found = await look();
    if (found) return found as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`It has not come true: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** An id that no other question or option of a form has: short, since ids travel inside every sealed ballot. */
export function newId(taken: readonly { readonly id: string }[], prefix = 'q-'): string {
  for (;;) {
    const random = crypto.getRandomValues(new Uint8Array(5));
    const id = prefix + [...random].map((byte) => LETTERS[byte % LETTERS.length]).join('');
    if (!taken.some((each) => each.id === id)) return id;
  }
}

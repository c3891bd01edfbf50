import type { FormEvent } from 'react';

/** Stops the browser from sending a form, and gives the text of its inputs by name, without spaces around. */
export function formValues<Name extends string>(
  event: FormEvent<HTMLFormElement>,
  names: readonly Name[],
): Record<Name, string> {
  event.preventDefault();
  const form = new FormData(event.currentTarget);
  const text = (name: Name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  // A password may begin or end with a space.
  const pairs = names.map((name) => [name, /password/i.test(name) ? text(name) : text(name).trim()]);
  return Object.fromEntries(pairs) as Record<Name, string>;
}

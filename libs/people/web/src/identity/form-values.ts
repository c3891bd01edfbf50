import type { FormEvent } from 'react';

type FilledIn = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isFilledIn = (input: unknown): input is FilledIn =>
  input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement;

/** Stops the browser from sending a form, and gives the text of its inputs by name, without spaces around but for passwords. */
export function formValues<Name extends string>(
  event: FormEvent<HTMLFormElement>,
  names: readonly Name[],
): Record<Name, string> {
  event.preventDefault();
  const { elements } = event.currentTarget;
  const pairs = names.map((name) => {
    const input = elements.namedItem(name);
    if (!isFilledIn(input)) return [name, ''];
    // A password may begin or end with a space. Its input is known by its purpose: while shown, its type is text.
    return [name, input.autocomplete.endsWith('password') ? input.value : input.value.trim()];
  });
  return Object.fromEntries(pairs) as Record<Name, string>;
}

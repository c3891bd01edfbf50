import { useEffect, useRef } from 'react';

/** Gives a way to lead the keyboard to the first field at a place, once that field is there. */
export function useWayToField(): (place: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const fields = [...document.querySelectorAll<HTMLElement>('[data-place]')];
    const field = fields.find(({ dataset }) => `${dataset['place']}.`.startsWith(`${wanted.current}.`));
    if (!field) return;
    wanted.current = null;
    field.focus();
    field.scrollIntoView({ block: 'center' });
  });
  return (place) => void (wanted.current = place);
}

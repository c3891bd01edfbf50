import { type Dispatch, type SetStateAction, useLayoutEffect } from 'react';
import { typed } from './typed';

interface PaletteWaitingProps {
  setText: Dispatch<SetStateAction<string>>;
  onClose: () => void;
}

/** While the palette loads: what is typed is kept for its field, and does not reach the page below. */
export function PaletteWaiting({ setText, onClose }: PaletteWaitingProps) {
  // Before the browser takes the next key: none may fall between this and the palette.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      else if (typed('', event) === undefined) return;
      else setText((text) => typed(text, event) ?? text);
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [setText, onClose]);
  return null;
}

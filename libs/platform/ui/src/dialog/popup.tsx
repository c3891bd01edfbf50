import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import classes from './popup.module.css';
import { Sheet } from './sheet';
import { usePhone } from './use-phone';

export interface PopupProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/**
 * A list below the button that opens it, a sheet on a phone. On a desk the page stays in use: a press beside it closes
 * it, and so does leaving it by Tab. Put it after its button, in an element with `position: relative`.
 */
export function Popup(props: PopupProps) {
  const phone = usePhone();
  if (phone) return <Sheet {...props} />;
  return props.opened && <Panel {...props} />;
}

function Panel({ onClose, title, children }: PopupProps) {
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const anchor = () => panel.current?.parentElement;
  const onPress = useEffectEvent(({ target }: PointerEvent) => {
    if (!anchor()?.contains(target as Node)) onClose();
  });

  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    const inside = panel.current;
    inside?.focus();
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      // The keyboard goes back to the button, unless it has gone elsewhere already.
      if (document.activeElement === document.body || inside?.contains(document.activeElement)) opener?.focus();
    };
  }, []);

  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !anchor()?.contains(relatedTarget)) onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={classes.panel}
      onBlur={leave}
      onKeyDown={press}
    >
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}

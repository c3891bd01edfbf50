import { useEffect } from 'react';

/** Keeps the page behind a dialog still, without a jump where its scroll bar was. */
export function useScrollLock(locked: boolean): void {
  useEffect(() => {
    if (!locked) return undefined;
    const { style } = document.documentElement;
    const bar = window.innerWidth - document.documentElement.clientWidth;
    style.overflow = 'hidden';
    style.paddingRight = `${bar}px`;
    return () => {
      style.overflow = '';
      style.paddingRight = '';
    };
  }, [locked]);
}

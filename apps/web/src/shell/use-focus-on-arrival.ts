import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A ref for the page's `main`: on each new page the keyboard starts there, and not on the link that led to it. */
export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);

  return main;
}

import { useEffect, useEffectEvent, useRef } from 'react';

/** How far below the screen something may be to count as near. */
const AHEAD = '600px';

/** Calls `near` when the element that holds the ref comes near the screen, as long as `active`. */
export function useNear<Shown extends HTMLElement>(active: boolean, near: () => void) {
  const ref = useRef<Shown>(null);
  const onNear = useEffectEvent(near);
  useEffect(() => {
    if (!active || !ref.current) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onNear(), {
      rootMargin: AHEAD,
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [active]);
  return ref;
}

import { lazy, Suspense, useEffect, useRef, useState } from 'react';

const DoneList = lazy(async () => ({ default: (await import('./done-list')).DoneList }));

/** So far before it comes into sight. */
const NEAR = '200px';

/** On everybody's home, at its end: loaded when somebody comes near, as a phone shows it far below. */
export function InputDone() {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: NEAR,
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place}>
      {near && (
        <Suspense fallback={null}>
          <DoneList />
        </Suspense>
      )}
    </div>
  );
}

import { type ComponentType, createContext, lazy, Suspense, use, useMemo } from 'react';
import { ErrorBoundary } from '../state/error-boundary';
import { SkeletonCard, SkeletonRows } from '../state/skeleton';
import type { Part, Places } from './web-domain';

/** The parts that this viewer may see; the shell provides them. */
export const PartsContext = createContext<readonly Part[]>([]);

// The component of a part is made once: `lazy` in a render would load it anew each time.
const made = new WeakMap<Part, ComponentType<object>>();

function componentOf(part: Part): ComponentType<object> {
  const known = made.get(part);
  if (known) return known;
  const load = part.load as () => Promise<ComponentType<object>>;
  const component = lazy(async () => ({ default: await load() }));
  made.set(part, component);
  return component;
}

/** What stands in a place until its part has loaded, as high as what comes: nothing shall jump. */
function fallbackFor(place: keyof Places) {
  if (place === 'home.today' || place === 'home.finding') return <SkeletonCard />;
  return place.endsWith('.main') ? <SkeletonRows rows={3} /> : null;
}

/** Shows what other domains put in `place`, in the order of the domains. A part that breaks takes no other with it. */
export function Parts<Place extends keyof Places>({ place, ...given }: { place: Place } & Places[Place]) {
  const parts = use(PartsContext);
  const shown = useMemo(() => parts.filter((part) => part.place === place).map(componentOf), [parts, place]);
  return shown.map((Component, index) => (
    <ErrorBoundary key={index}>
      <Suspense fallback={fallbackFor(place)}>
        <Component {...given} />
      </Suspense>
    </ErrorBoundary>
  ));
}

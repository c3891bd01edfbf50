import { ErrorState } from '@throughline/platform/ui';
import { useRouteError } from 'react-router';

/** In place of a page that broke, or that could not be loaded: a new version may have been installed meanwhile. */
export function BrokenPage() {
  return <ErrorState page error={useRouteError()} />;
}

/** In place of everything, when the frame itself broke. */
export function BrokenFrame() {
  return (
    <main>
      <BrokenPage />
    </main>
  );
}

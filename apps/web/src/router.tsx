import { LoadingThread } from '@throughline/platform/ui';
import { createBrowserRouter } from 'react-router';
import { domains } from './domains';
import { BrokenFrame, BrokenPage } from './pages/broken-page';
import { NoPage } from './pages/no-page';
import { SignedInFrame } from './shell/signed-in-frame';

/** Every address of the web: open pages as they are, all others inside the frame. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: BrokenFrame,
    HydrateFallback: LoadingThread,
    children: [
      ...domains.flatMap(({ openRoutes = [] }) => openRoutes),
      {
        path: '/',
        Component: SignedInFrame,
        children: [
          {
            // A page that breaks leaves the frame standing.
            ErrorBoundary: BrokenPage,
            children: [...domains.flatMap(({ routes }) => routes), { path: '*', element: <NoPage why="notFound" /> }],
          },
        ],
      },
    ],
  },
]);

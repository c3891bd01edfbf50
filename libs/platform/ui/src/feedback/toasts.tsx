import { lazy, Suspense, useEffect, useState } from 'react';
import { onToast } from './toast';

const ToastList = lazy(async () => ({ default: (await import('./toast-list')).ToastList }));

/** Where toasts appear: once, in the shell. Their code comes with the first one. */
export function Toasts() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => onToast(() => setWanted(true)), []);
  return <Suspense>{wanted && <ToastList />}</Suspense>;
}

import { useEffect, useSyncExternalStore } from 'react';

let spoken = '';
const listeners = new Set<() => void>();

/** Says `words` to screen readers, politely: a new page, a message that arrived, a search's count. */
export function announce(words: string): void {
  spoken = words;
  for (const listener of listeners) listener();
}

/** The one live region; the shell holds it. */
export function Announcer() {
  const words = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => spoken,
  );
  return (
    <div className="visually-hidden" role="status">
      {words}
    </div>
  );
}

/** Announces its words when it is shown and when they change. */
export function Announcement({ words }: { words: string }) {
  useEffect(() => announce(words), [words]);
  return null;
}

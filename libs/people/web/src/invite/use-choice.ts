import { useState } from 'react';

/** Which of the people on the page are chosen. */
export function useChoice() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen,
    set: (ids: readonly string[], on: boolean) =>
      setChosen((before) =>
        on ? new Set([...before, ...ids]) : new Set([...before].filter((id) => !ids.includes(id))),
      ),
    clear: () => setChosen(new Set()),
  };
}

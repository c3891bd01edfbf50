import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Milliseconds without a key press before a search is asked. */
const PAUSE = 200;

/** The text of a search: as typed, and settled for asking. The address keeps the settled one as `?search=`. */
export function useSearchText() {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('search') ?? '');
  const [debounced] = useDebouncedValue(text.trim(), PAUSE);

  useEffect(() => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (debounced) after.set('search', debounced);
        else after.delete('search');
        return after.toString() === before.toString() ? before : after;
      },
      { replace: true },
    );
  }, [debounced, setParams]);

  return { text, settled: debounced, setText };
}

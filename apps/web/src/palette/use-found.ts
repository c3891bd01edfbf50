import { useApolloClient } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Finder, Found } from '@throughline/platform/ui';
import { useEffect, useState } from 'react';

/** The letters that a search needs, and how long it waits for more. */
const LETTERS = 2;
const PAUSE_MS = 120;

interface Answer {
  text: string;
  found: { message: string; options: Found[] }[];
}

/** What the domains find for a text, in their order; and whether they are still looking. What fails finds nothing. */
export function useFound(finders: readonly Finder[], text: string): { found: Answer['found']; searching: boolean } {
  const client = useApolloClient();
  const [search] = useDebouncedValue(text, PAUSE_MS);
  const [answer, setAnswer] = useState<Answer>({ text: '', found: [] });
  useEffect(() => {
    if (search.length < LETTERS) return undefined;
    let wanted = true;
    const look = async ({ message, load }: Finder) => {
      const find = await load();
      return { message, options: await find(client, search) };
    };
    void Promise.allSettled(finders.map(look)).then((results) => {
      const found = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
      if (wanted) setAnswer({ text: search, found });
    });
    return () => {
      wanted = false;
    };
  }, [client, finders, search]);
  const enough = text.length >= LETTERS;
  return { found: enough ? answer.found : [], searching: enough && answer.text !== text };
}

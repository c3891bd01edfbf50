import { useMutation } from '@apollo/client/react';
import { toastDone } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportInstrumentMutation, InstrumentFormat } from '../../gql/graphql';
import { type FileRefusal, formatOf, readFile } from './read-file';
import { IMPORT_INSTRUMENT, INSTRUMENTS } from './instrument.graphql';

interface Chosen {
  name: string;
  content: string;
  format: InstrumentFormat;
}

export type Found = ImportInstrumentMutation['importInstrument'];

/** Tries a file, says what would come of it, and keeps it once that is wanted. */
export function useInstrumentImport() {
  const t = useTranslations('surveyDesk.instrument');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<FileRefusal | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [send, { loading, error }] = useMutation(IMPORT_INSTRUMENT);

  async function run({ content, format }: Chosen, dryRun: boolean) {
    try {
      const { data } = await send({
        variables: { content, format, dryRun },
        refetchQueries: dryRun ? [] : [INSTRUMENTS],
        awaitRefetchQueries: true,
      });
      return data?.importInstrument ?? null;
    } catch {
      return null; // The page shows the error.
    }
  }
  async function choose(file: File) {
    setFound(null);
    setRefused(null);
    setChosen(null);
    const content = await readFile(file);
    if (typeof content !== 'string') return setRefused(content.refused);
    const next = { name: file.name, content, format: formatOf(file.name, content) };
    setChosen(next);
    setFound(await run(next, true));
  }
  async function keep() {
    if (!chosen) return;
    const kept = await run(chosen, false);
    if (!kept?.applied) return setFound(kept);
    toastDone(t('kept', { count: kept.instruments.length }));
    setChosen(null);
    setFound(null);
  }
  return { choose, keep, chosen, refused, found, busy: loading, error };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportStateFragment } from '../gql/graphql';
import { followImport } from './follow-import';
import { APPLY_IMPORT, CANCEL_IMPORT, IMPORT, PREVIEW_IMPORT } from './import.graphql';
import { type UploadedFile, uploadFile } from './upload-file';

export interface ColumnChoice {
  column: string;
  field: string;
}

/** An import from the file to its end: what is known of it, and the acts that move it on. */
export function useImport(kind: string, unitSet?: string) {
  const client = useApolloClient();
  const [uploaded, setUploaded] = useState<UploadedFile>();
  const [state, setState] = useState<ImportStateFragment>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [stopping, setStopping] = useState(false);
  const followed = useRef<symbol>(undefined);
  useEffect(() => () => void (followed.current = undefined), []);

  /** Shows a state, and looks after it until it has ended, or until another is followed. */
  const follow = useCallback(
    async (first: ImportStateFragment | undefined) => {
      const self = Symbol();
      followed.current = self;
      await followImport(first, {
        look: async (id) =>
          (await client.query({ query: IMPORT, variables: { id }, fetchPolicy: 'network-only' })).data?.import,
        show: setState,
        fail: setError,
        isWanted: () => followed.current === self,
        pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      });
    },
    [client],
  );

  const act = useCallback(async (work: () => Promise<void>) => {
    setError(undefined);
    setStopping(false);
    setBusy(true);
    try {
      await work();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  }, []);

  const preview = useCallback(
    async (file: string, mapping: ColumnChoice[] | null) => {
      const variables = { kind, unitSet, mapping, file };
      const { data } = await client.mutate({ mutation: PREVIEW_IMPORT, variables });
      await follow(data?.previewImport);
    },
    [client, follow, kind, unitSet],
  );

  return {
    uploaded,
    state,
    error,
    busy,
    /** Somebody wants the import to stop; it may have been too late. */
    stopping,
    choose: (file: File) =>
      act(async () => {
        setState(undefined);
        setUploaded(undefined);
        const taken = await uploadFile(file);
        setUploaded(taken);
        await preview(taken.file, null);
      }),
    /** Looks once more; without any meaning of a column the server guesses again. */
    check: (mapping: ColumnChoice[]) =>
      act(async () => uploaded && preview(uploaded.file, mapping.length > 0 ? mapping : null)),
    apply: (mapping: ColumnChoice[]) =>
      act(async () => {
        if (!uploaded) return;
        const variables = { kind, unitSet, mapping, file: uploaded.file };
        const { data } = await client.mutate({ mutation: APPLY_IMPORT, variables });
        await follow(data?.applyImport);
        await client.refetchQueries({ include: 'active' });
      }),
    /** The one that follows the import shows its end. */
    cancel: async () => {
      if (!state) return;
      setStopping(true);
      await client.mutate({ mutation: CANCEL_IMPORT, variables: { id: state.id } }).catch(setError);
    },
  };
}

import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FIND_OWNER } from './editor.graphql';

const PAUSE_MS = 150;

export interface OwnerPickerProps {
  owner: { id: string; name: string } | null;
  onChange: (owner: { id: string; name: string } | null) => void;
  error?: string;
}

/** Chooses who answers for a principle by name; nobody is an answer too. */
export function OwnerPicker({ owner, onChange, error }: OwnerPickerProps) {
  const t = useTranslations('principles.editor');
  const [search, setSearch] = useState(owner?.name ?? '');
  const [asked] = useDebouncedValue(search.trim(), PAUSE_MS);
  const skip = asked === '' || asked === owner?.name;
  const { data, loading } = useQuery(FIND_OWNER, { variables: { search: asked }, skip });
  const found = skip ? [] : (data?.people.edges ?? []).map(({ node }) => node);
  const known = new Map([...(owner ? [owner] : []), ...found].map((person) => [person.id, person]));
  const teams = new Map(found.map(({ id, team }) => [id, team?.name]));
  return (
    <Select
      label={t('owner')}
      placeholder={t('ownerHint')}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      // The server has searched already.
      filter={({ options }) => options}
      value={owner?.id ?? null}
      onChange={(id) => onChange((id && known.get(id)) || null)}
      searchValue={search}
      onSearchChange={setSearch}
      renderOption={({ option: { value, label } }) => [label, teams.get(value)].filter(Boolean).join(', ')}
      nothingFoundMessage={asked && !skip && !loading ? t('nobody') : undefined}
      error={error}
      comboboxProps={{ shadow: 'md', withinPortal: false }}
      searchable
      clearable
    />
  );
}

import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { PEOPLE } from './people.graphql';

const OFFERED = 8;
const PAUSE_MS = 150;

interface Named {
  id: string;
  name: string;
}

export interface PersonSelectProps {
  label: string;
  /** Shown while nobody is chosen. */
  placeholder: string;
  chosen: Named | null;
  onChange: (person: Named | null) => void;
  error?: string;
}

/** One person by name, or nobody: type, arrow, Enter. */
export function PersonSelect({ label, placeholder, chosen, onChange, error }: PersonSelectProps) {
  const [search, setSearch] = useState(chosen?.name ?? '');
  const [asked] = useDebouncedValue(search.trim(), PAUSE_MS);
  // While the name of the chosen one stands there, nobody is looked for.
  const looked = asked === chosen?.name ? '' : asked;
  const { data, previousData } = useQuery(PEOPLE, {
    variables: { first: OFFERED, search: looked },
    skip: looked === '',
  });
  const found = looked === '' ? [] : ((data ?? previousData)?.people.edges ?? []).map(({ node }) => node);
  const others = found.filter(({ id }) => id !== chosen?.id);
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={[...(chosen ? [chosen] : []), ...others].map((each) => ({ value: each.id, label: aboutOf(each) }))}
      // The server has searched already; who is chosen is offered while nobody is looked for.
      filter={({ options }) => (looked ? options.slice(chosen ? 1 : 0) : options)}
      value={chosen?.id ?? null}
      onChange={(id) => {
        if (id === chosen?.id) return;
        const other = others.find((each) => each.id === id);
        onChange(other ? { id: other.id, name: other.name } : null);
      }}
      searchValue={search}
      onSearchChange={setSearch}
      error={error}
      comboboxProps={{ shadow: 'md', withinPortal: false }}
      size="md"
      allowDeselect={false}
      searchable
      clearable
    />
  );
}

type Found = Named & { team?: { name: string } | null };

const aboutOf = ({ name, team }: Found) => (team ? `${name}, ${team.name}` : name);

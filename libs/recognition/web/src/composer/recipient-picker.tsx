import { MultiSelect } from '@mantine/core';
import { MAX_RECIPIENTS } from '@throughline/recognition/domain';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from './draft';
import { RecipientRow } from './recipient-row';
import { useRecipientOptions } from './use-recipient-options';
import classes from './composer.module.css';

export interface RecipientPickerProps {
  chosen: Chosen[];
  onChange: (chosen: Chosen[]) => void;
  error?: string;
}

/** Chooses people and teams by name: type, arrow, Enter; Backspace takes the last one out. */
export function RecipientPicker({ chosen, onChange, error }: RecipientPickerProps) {
  const t = useTranslations('recognition.composer');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(false);
  const { options, loading } = useRecipientOptions(search);
  const picked = new Set(chosen.map(({ id }) => id));
  const offered = options.filter(({ id }) => !picked.has(id));
  const known = new Map<string, Chosen>([...chosen, ...offered].map((each) => [each.id, each]));
  const nothing = search.trim() !== '' && offered.length === 0;
  return (
    <div>
      <MultiSelect
        label={t('who')}
        placeholder={chosen.length === 0 ? t('whoHint') : undefined}
        data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
        // The server has searched already.
        filter={({ options: all }) => all}
        value={[...picked]}
        onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
        searchValue={search}
        onSearchChange={setSearch}
        dropdownOpened={open && offered.length > 0}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        renderOption={({ option }) => <RecipientRow recipient={options.find(({ id }) => id === option.value)} />}
        maxValues={MAX_RECIPIENTS}
        error={error}
        classNames={{ inputField: classes.search }}
        comboboxProps={{ shadow: 'md', withinPortal: false }}
        size="md"
        rightSectionPointerEvents="none"
        searchable
        hidePickedOptions
        autoFocus
      />
      <p className={classes.plainWords} role="status">
        {nothing && t(loading ? 'searching' : 'nobody')}
      </p>
    </div>
  );
}

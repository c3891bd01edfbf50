import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { PaletteList } from './palette-list';
import { nextIndex } from './next-index';
import classes from './palette.module.css';
import { usePaletteOptions } from './use-palette-options';

interface PaletteProps {
  /** What was typed before it was there. */
  first: string;
  onClose: () => void;
}

/**
 * One field for everything: people, pages and acts. The browser's own dialog keeps the keyboard inside and closes by
 * Escape; the list is a combobox's, so that the field keeps the focus while the arrows choose.
 */
export function Palette({ first, onClose }: PaletteProps) {
  const t = useTranslations('shell.palette');
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState(first);
  const [chosen, setChosen] = useState(0);
  const { groups, searching } = usePaletteOptions(text);
  const options = groups.flatMap((group) => group.options);
  const active = Math.min(chosen, options.length - 1);

  useLayoutEffect(() => dialog.current?.showModal(), []);

  const go = (path: string) => {
    onClose();
    void navigate(path);
  };
  const press = (event: KeyboardEvent) => {
    const option = options[active];
    const next = nextIndex(event.key, active, options.length);
    if (event.key === 'Enter' && option) go(option.path);
    if (next === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== undefined) setChosen(next);
  };

  return (
    <dialog
      ref={dialog}
      className={classes.palette}
      aria-label={t('open')}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.8} aria-hidden="true" />
        <input
          autoFocus
          role="combobox"
          aria-label={t('open')}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={t('open')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
      </div>
      <PaletteList id={listId} groups={groups} active={active} onChoose={go} />
      <p className={classes.nothing} role="status">
        {options.length === 0 && (searching ? t('searching') : t('nothing', { text }))}
      </p>
    </dialog>
  );
}

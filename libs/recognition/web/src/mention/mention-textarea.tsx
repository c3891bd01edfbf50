import { Textarea, type TextareaProps } from '@mantine/core';
import { announce } from '@throughline/platform/ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RecipientRow } from '../composer/recipient-row';
import { useRecipientOptions } from '../composer/use-recipient-options';
import { mentionSearch, withMention } from './mention-search';
import classes from './mention.module.css';

export interface Mentioned {
  id: string;
  name: string;
}

export interface MentionTextareaProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  value: string;
  mentioned: readonly Mentioned[];
  onWrite: (text: string, mentioned: Mentioned[]) => void;
}

/** Words in which an @ looks people up: arrows choose, Enter or Tab puts the name in, Escape goes on writing. */
export function MentionTextarea({ value, mentioned, onWrite, ...rest }: MentionTextareaProps) {
  const t = useTranslations('recognition.mention');
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);
  const names = mentioned.map(({ name }) => name);
  const search = mentionSearch(value, caret, names);
  const wanted = search && search.at !== dismissedAt ? search : null;
  const { options } = useRecipientOptions(wanted?.name ?? '');
  const people = wanted ? options.filter(({ kind }) => kind === 'person') : [];
  const active = Math.min(chosen, people.length - 1);

  useEffect(() => {
    if (people.length > 0) announce(t('found', { count: people.length }));
  }, [people.length, t]);

  function put(index: number) {
    const person = people[index];
    if (!person || !wanted) return;
    const [text, after] = withMention(value, wanted, person.name);
    const others = mentioned.filter(({ id }) => id !== person.id);
    onWrite(text, [...others, { id: person.id, name: person.name }]);
    setCaret(after);
    requestAnimationFrame(() => field.current?.setSelectionRange(after, after));
  }
  function press(event: KeyboardEvent) {
    if (people.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((active + step + people.length) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') put(active);
    else if (event.key === 'Escape') setDismissedAt(wanted?.at ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className={classes.anchor}>
      <Textarea
        {...rest}
        ref={field}
        value={value}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart);
          setChosen(0);
          onWrite(currentTarget.value, [...mentioned]);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onBlur={() => setDismissedAt(wanted?.at ?? null)}
        onKeyDown={press}
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? listId : undefined}
        aria-activedescendant={people.length > 0 ? `${listId}-${active}` : undefined}
      />
      {people.length > 0 && (
        <ul id={listId} role="listbox" aria-label={t('label')} className={classes.list}>
          {people.map((person, index) => (
            <li
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={classes.option}
              // The press must not take the focus out of the words.
              onMouseDown={(event) => {
                event.preventDefault();
                put(index);
              }}
            >
              <RecipientRow recipient={person} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The ids of those whom the words still name. */
export const mentionIdsIn = (text: string, mentioned: readonly Mentioned[]) =>
  mentioned.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);

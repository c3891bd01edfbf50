import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ChoiceQuestion } from '@throughline/pulse/domain';
import { announce } from '@throughline/platform/ui';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { QuestionProps } from './question-props';
import classes from './question.module.css';
import { moved, placed, takenOut } from './ranking';

/** All options in order: pressed one after another, then moved by buttons. Each step is told to screen readers. */
export function Ranked({ question, say, answer, onAnswer, labelledBy, describedBy }: QuestionProps<ChoiceQuestion>) {
  const t = useTranslations('answer.question');
  const all = question.options.map(({ id }) => id);
  const order = Array.isArray(answer) ? (answer as string[]) : [];
  const rest = all.filter((id) => !order.includes(id));
  const wordsOf = (id: string) => say(question.options.find((option) => option.id === id)!.text);
  const [within, focusAfter] = useFocusAfter(order.join());

  const put = (next: string[], id: string) => {
    const place = next.indexOf(id) + 1;
    onAnswer(next.length > 0 ? next : undefined);
    announce(t(place > 0 ? 'moved' : 'takenOut', { option: wordsOf(id), place, of: all.length }));
    focusAfter(place > 0 ? id : (rest[0] ?? id));
  };
  return (
    <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy} ref={within}>
      <ol className={classes.choices} aria-label={t('order')}>
        {order.map((id, place) => (
          <li key={id} className={classes.ranked}>
            <span className={classes.place} aria-hidden="true">
              {place + 1}
            </span>
            <span className={classes.option}>
              <span className="visually-hidden">
                {t('ranked', { option: wordsOf(id), place: place + 1, of: all.length })}
              </span>
              <span aria-hidden="true">{wordsOf(id)}</span>
            </span>
            <ActionIcon
              data-option={id}
              size={44}
              aria-label={t('up', { option: wordsOf(id) })}
              aria-disabled={place === 0}
              onClick={() => place > 0 && put(moved(order, id, -1), id)}
            >
              <IconArrowUp size={20} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              size={44}
              aria-label={t('down', { option: wordsOf(id) })}
              aria-disabled={place === order.length - 1}
              onClick={() => place < order.length - 1 && put(moved(order, id, 1), id)}
            >
              <IconArrowDown size={20} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              size={44}
              aria-label={t('out', { option: wordsOf(id) })}
              onClick={() => put(takenOut(order, id), id)}
            >
              <IconX size={18} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <ul className={classes.choices} aria-label={t('rest')}>
          {rest.map((id) => (
            <li key={id}>
              <UnstyledButton
                data-option={id}
                className={classes.choice}
                aria-label={t('unranked', { option: wordsOf(id), place: order.length + 1 })}
                onClick={() => put(placed(order, id, all), id)}
              >
                <span className={classes.noPlace} aria-hidden="true" />
                <span>{wordsOf(id)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The button that was pressed is drawn anew elsewhere: the keyboard goes along with its option. */
function useFocusAfter(changed: string) {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(null);
  useEffect(() => {
    const id = wanted.current;
    wanted.current = null;
    if (id === null) return;
    const buttons = within.current?.querySelectorAll<HTMLElement>('[data-option]') ?? [];
    [...buttons].find((button) => button.dataset['option'] === id)?.focus();
  }, [changed]);
  return [within, (id: string) => void (wanted.current = id)] as const;
}

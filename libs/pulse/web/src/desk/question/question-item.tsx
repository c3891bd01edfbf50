import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { Tag } from '@throughline/platform/ui';
import { type Question, textIn } from '@throughline/pulse/domain';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { faultsAt, useEditing } from '../editor/editing';
import { KIND_ICONS } from './kind-icons';
import { QuestionFields } from './question-fields';
import classes from './question.module.css';

export interface QuestionItemProps {
  question: Question;
  index: number;
  last: boolean;
  onMove: (by: 1 | -1) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** One question: in a line, or opened to be written. */
export function QuestionItem({ question, index, last, onMove, onCopy, onRemove }: QuestionItemProps) {
  const t = useTranslations('surveyDesk.question');
  const { draft, faults, opened, open } = useEditing();
  const { locales, indices } = draft.form;
  const isOpen = opened === question.id;
  const words = textIn(question.text, useLocale(), locales);
  const name = words || t('unwritten');
  const wrong = faultsAt(faults, `questions.${index}`).length;
  const Icon = KIND_ICONS[question.kind];
  const counted = indices.filter(({ questionIds }) => questionIds.includes(question.id));

  const arrow = (by: 1 | -1, end: boolean) => {
    const Arrow = by < 0 ? IconArrowUp : IconArrowDown;
    return (
      // Not `disabled`: at the end of the list the keyboard stays where it is.
      <ActionIcon
        aria-label={t(by < 0 ? 'up' : 'down', { question: name })}
        aria-disabled={end}
        className={classes.arrow}
        onClick={() => !end && onMove(by)}
      >
        <Arrow size={18} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    );
  };
  const moveByKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || !by) return;
    event.preventDefault();
    if (by < 0 ? index > 0 : !last) onMove(by);
  };
  return (
    <li className={classes.question} data-open={isOpen} data-question={question.id} onKeyDown={moveByKey}>
      <div className={classes.head}>
        <span className={classes.number} aria-hidden="true">
          {index + 1}
        </span>
        <div className={classes.what}>
          <h3>
            <button
              type="button"
              className={classes.name}
              data-unwritten={!words}
              aria-expanded={isOpen}
              onClick={() => open(isOpen ? null : question.id)}
            >
              {name}
            </button>
          </h3>
          <p className={classes.facts}>
            <Icon size={16} stroke={1.6} aria-hidden="true" />
            {t(`kind.${question.kind}`)}
            {question.comment && <Tag>{t('comment')}</Tag>}
            {question.kind === 'LIKERT' && question.reversed && <Tag>{t('reversed')}</Tag>}
            {counted.map((figure) => (
              <Tag key={figure.id} tone="people">
                {textIn(figure.name, 'en', locales)}
              </Tag>
            ))}
            {wrong > 0 && <Tag tone="critical">{t('wrong', { count: wrong })}</Tag>}
          </p>
        </div>
        <div className={classes.acts}>
          {arrow(-1, index === 0)}
          {arrow(1, last)}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t('acts', { question: name })}>
                <IconDots size={18} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconCopy size={18} stroke={1.6} />} onClick={onCopy}>
                {t('copy')}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={18} stroke={1.6} />} onClick={onRemove}>
                {t('remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      {isOpen && <QuestionFields question={question} place={`questions.${index}`} />}
    </li>
  );
}

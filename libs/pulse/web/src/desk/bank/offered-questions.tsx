import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { type Question, textIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import type { QuestionTopic } from '../../gql/graphql';
import { KIND_ICONS } from '../question/kind-icons';
import classes from './bank.module.css';
import type { Offer } from './offers';

export interface OfferedQuestionsProps {
  offer: Offer;
  /** The ids of what the form has already. */
  taken: ReadonlySet<string>;
  onTake: (questions: readonly Question[]) => void;
}

/** Questions that belong together, to be taken one by one or as a whole. */
export function OfferedQuestions({ offer, taken, onTake }: OfferedQuestionsProps) {
  const t = useTranslations('surveyDesk.bank');
  const locale = useLocale();
  const { code, name, questions, indices, attribution, launchable } = offer;
  const title = name ?? t(`topic.${code as QuestionTopic}`);
  const rest = questions.filter(({ id }) => !taken.has(id));
  return (
    <section className={classes.offer}>
      <div className={classes.head}>
        <h3>{title}</h3>
        {rest.length > 1 && (
          <Button variant="subtle" aria-label={t('addAllOf', { title })} onClick={() => onTake(rest)}>
            {t('addAll', { count: rest.length })}
          </Button>
        )}
      </div>
      {indices.length > 0 && (
        <p className={classes.hint}>
          {t('figure', { figure: indices.map((index) => textIn(index.name, locale, ['en'])).join(', ') })}
        </p>
      )}
      {!launchable && <p className={classes.closed}>{t('unlicensed')}</p>}
      {attribution && <p className={classes.hint}>{attribution}</p>}
      <ul>
        {questions.map((question) => {
          const words = textIn(question.text, locale, ['en']);
          const isTaken = taken.has(question.id);
          const Icon = KIND_ICONS[question.kind];
          return (
            <li key={question.id} className={classes.row}>
              <Icon size={18} stroke={1.6} aria-hidden="true" className={classes.icon} />
              <span className={classes.words}>{words}</span>
              <ActionIcon
                aria-label={t(isTaken ? 'taken' : 'addOne', { question: words })}
                aria-disabled={isTaken}
                data-taken={isTaken}
                className={classes.take}
                onClick={() => !isTaken && onTake([question])}
              >
                {isTaken ? <IconCheck size={18} aria-hidden="true" /> : <IconPlus size={18} aria-hidden="true" />}
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useLazyQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { Card, Quote, toastFailed } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PULSE_COMMENTS } from '../results.graphql';
import results from '../results.module.css';
import type { Found, FoundComments } from '../types';
import { useResultWords } from '../use-result-words';
import classes from './more.module.css';

const MORE = 10;

export interface WordsCardProps {
  found: Found;
  /** The first of them, which came with the page. */
  comments: FoundComments;
  unitId: string | null;
}

/** What people wrote, in no order. For all together they can be read by question: one filter at a time. */
export function WordsCard({ found, comments, unitId }: WordsCardProps) {
  const t = useTranslations('pulseResults.words');
  const words = useResultWords();
  const [load, { loading }] = useLazyQuery(PULSE_COMMENTS, { fetchPolicy: 'network-only' });
  const [page, setPage] = useState(comments);
  const [questionId, setQuestionId] = useState('');
  const { waveId, items, units } = found;

  const read = async (about: string, known: FoundComments['comments']) => {
    const { data, error } = await load({
      variables: { waveId, unitId, questionId: about || null, after: known.at(-1)?.id ?? null, first: MORE },
    });
    if (error || !data) return toastFailed(t('failed'));
    setPage({ ...data.pulseComments, comments: [...known, ...data.pulseComments.comments] });
    setQuestionId(about);
  };
  const week = page.comments[0]?.week;
  const joined = unitId || units.length > 0 ? page.labels : [];
  return (
    <Card>
      <div className={classes.head}>
        <div>
          <h2 className={results.heading}>{t('title')}</h2>
          <p className={results.small}>{week ? t('lead', { total: page.total, week: words.date(week) }) : t('none')}</p>
        </div>
        {!unitId && comments.total > 0 && (
          <NativeSelect
            className={classes.measure}
            aria-label={t('about')}
            size="sm"
            value={questionId}
            onChange={({ currentTarget: { value } }) => void read(value, [])}
            data={[
              { value: '', label: t('all') },
              ...items.map((item) => ({ value: item.questionId, label: item.text })),
            ]}
          />
        )}
      </div>
      <div className={classes.quotes}>
        {page.comments.map((comment) => (
          <div key={comment.id} lang={comment.locale}>
            <Quote>{`“${comment.words}”`}</Quote>
          </div>
        ))}
      </div>
      {joined.length > 1 && joined.length <= 6 && (
        <p className={results.tiny}>{t('joined', { names: joined.join('; ') })}</p>
      )}
      {page.hasNextPage && (
        <Button className={classes.more} loading={loading} onClick={() => void read(questionId, page.comments)}>
          {t('more')}
        </Button>
      )}
    </Card>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, SkeletonCard } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PRINCIPLES } from '../principle/principle.graphql';
import { ofTheDay } from './of-the-day';
import classes from './principle-today.module.css';

/** Today: one principle in its plain words, another each day. Nothing while none is published. */
export function PrincipleToday() {
  const t = useTranslations('principles.today');
  const { data, error } = useQuery(PRINCIPLES);
  if (!data) return error ? null : <SkeletonCard />;
  const principle = ofTheDay(data.principles, new Date());
  if (!principle) return null;
  return (
    <Card className={classes.today}>
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.words}>{t('words', { name: principle.name, plainWords: principle.plainWords })}</p>
      <Button component={Link} to={`/principles/${principle.id}`} className={classes.act}>
        {t('act', { count: principle.examples.length })}
      </Button>
    </Card>
  );
}

import { announce } from '@throughline/platform/ui';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { PeoplePages } from './people-pages';
import { usePeople } from './use-people';
import classes from './directory-page.module.css';

/** The people who match `search`, or everyone; screen readers hear how many were found. */
export function DirectoryResults({ search }: { search: string }) {
  const t = useTranslations('people.directory');
  const people = usePeople({ search });
  const { count } = people;

  useEffect(() => {
    if (search && count !== undefined) announce(t('count', { count }));
  }, [search, count, t]);

  return (
    <PeoplePages
      label={t('title')}
      people={people}
      heading={<p className={classes.count}>{count === undefined ? '\u00a0' : t('count', { count })}</p>}
      empty={
        search
          ? { title: t('noneFound', { search }), hint: t('noneFoundHint') }
          : { title: t('empty'), hint: t('emptyHint') }
      }
    />
  );
}

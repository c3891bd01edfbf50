import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PRINCIPLE_NAMES } from '../composer/composer.graphql';
import { SCOPES, type useFilter } from './use-filter';
import classes from './thanks-page.module.css';

/** Chips for whose thanks, and a choice of principle. */
export function FilterBar({ filter, setScope, setPrinciple }: ReturnType<typeof useFilter>) {
  const t = useTranslations('recognition.filter');
  const { data } = useQuery(PRINCIPLE_NAMES);
  const principles = data?.principles.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <div className={classes.bar}>
      <div role="group" aria-label={t('label')} className={classes.chips}>
        {SCOPES.map((scope) => (
          <button
            key={scope}
            type="button"
            className={classes.chip}
            aria-pressed={scope === (filter.scope ?? 'EVERYONE')}
            onClick={() => setScope(scope)}
          >
            {t(scope)}
          </button>
        ))}
      </div>
      <NativeSelect
        aria-label={t('principle')}
        size="sm"
        data={[{ value: '', label: t('anyPrinciple') }, ...principles]}
        value={filter.principleId ?? ''}
        onChange={(event) => setPrinciple(event.currentTarget.value || null)}
      />
    </div>
  );
}

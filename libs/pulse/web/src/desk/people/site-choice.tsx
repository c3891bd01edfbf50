import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { Checkbox, TextInput } from '@mantine/core';
import { wordsMatch } from '@throughline/platform/ui';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SurveyPlacesQuery } from '../../gql/graphql';
import editor from '../editor/editor.module.css';
import { ChosenChips } from './chosen-chips';
import classes from './people.module.css';

export interface SiteChoiceProps {
  sites: SurveyPlacesQuery['sites'];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Sites at which the people of these teams work. None chosen: all sites. */
export function SiteChoice({ sites, chosen, onChange }: SiteChoiceProps) {
  const t = useTranslations('surveyDesk.people.sites');
  const [search, setSearch] = useState('');
  if (sites.length === 0) return null;
  const shown = sites.filter(({ name }) => wordsMatch(name, search));
  const named = sites.filter(({ id }) => chosen.includes(id));
  return (
    <section className={editor.group} aria-labelledby="survey-sites">
      <h3 id="survey-sites" className={classes.heading}>
        {t('title')}
      </h3>
      <ChosenChips chosen={named} none={t('all')} onRemove={(id) => onChange(chosen.filter((each) => each !== id))} />
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div className={classes.box} role="group" aria-labelledby="survey-sites">
        {shown.length === 0 && <p className={classes.none}>{t('none')}</p>}
        <ul className={classes.sites}>
          {shown.map(({ id, name }) => (
            <li key={id} className={classes.option}>
              <Checkbox
                label={name}
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) =>
                  onChange(currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

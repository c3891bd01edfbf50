import { TextInput } from '@mantine/core';
import { matchingBranches, teamTree } from '@throughline/people/web';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SurveyPlacesQuery } from '../../gql/graphql';
import editor from '../editor/editor.module.css';
import { ChosenChips } from './chosen-chips';
import { TeamOption } from './team-option';
import classes from './people.module.css';

export interface TeamChoiceProps {
  teams: SurveyPlacesQuery['teams'];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Teams, each with all below it. None chosen: everybody. */
export function TeamChoice({ teams, chosen, onChange }: TeamChoiceProps) {
  const t = useTranslations('surveyDesk.people.teams');
  const [search, setSearch] = useState('');
  const { roots, byId } = useMemo(() => teamTree(teams), [teams]);
  const shown = matchingBranches(roots, search);
  const named = chosen.map((id) => ({ id, name: byId.get(id)?.team.name ?? t('gone') }));
  return (
    <section className={editor.group} aria-labelledby="survey-teams">
      <h3 id="survey-teams" className={classes.heading}>
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
      <div className={classes.box} role="group" aria-labelledby="survey-teams">
        {shown.length === 0 && <p className={classes.none}>{t('none')}</p>}
        <ul>
          {shown.map((node) => (
            <TeamOption
              key={`${node.team.id} ${search !== ''}`}
              node={node}
              depth={0}
              open={search !== ''}
              chosen={chosen}
              onChange={onChange}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

import { useQuery } from '@apollo/client/react';
import { Card, ErrorState, SkeletonRows } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { Audience } from '../draft/survey-draft';
import { useEditing } from '../editor/editing';
import editor from '../editor/editor.module.css';
import { GroupsCard } from './groups-card';
import { PLACES } from './people.graphql';
import { SiteChoice } from './site-choice';
import { TeamChoice } from './team-choice-field';

/** Whom the survey asks, and in which groups anything could be shown of them. */
export function PeopleStep() {
  const t = useTranslations('surveyDesk.people');
  const { draft, change } = useEditing();
  const { data, error, refetch } = useQuery(PLACES);
  const { audience } = draft;
  const set = (part: Partial<Audience>) =>
    change((before) => ({ ...before, audience: { ...before.audience, ...part } }));
  return (
    <div className={editor.columns} data-wide="true">
      <div className={editor.form}>
        <section className={editor.group}>
          <h2 className={editor.groupTitle}>{t('title')}</h2>
          <p className={editor.hint}>{t('lead')}</p>
        </section>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !data && (
          <Card>
            <SkeletonRows rows={6} />
          </Card>
        )}
        {data && (
          <>
            <TeamChoice teams={data.teams} chosen={audience.unitIds} onChange={(unitIds) => set({ unitIds })} />
            <SiteChoice sites={data.sites} chosen={audience.siteIds} onChange={(siteIds) => set({ siteIds })} />
          </>
        )}
      </div>
      <GroupsCard />
    </div>
  );
}

import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { Card, EmptyState, ErrorState, FormError, SkeletonRows } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import pages from '../directory/people-pages.module.css';
import { ImportLink } from '../import/import-link';
import { INVITE_PEOPLE, WITHOUT_SIGN_IN } from './invite.graphql';
import type { Sent } from './sent-invitations';
import { StandingWords } from './standing-words';
import { useChoice } from './use-choice';
import classes from './invite.module.css';

/** People shown at once, and the most that one press invites. */
const PAGE = 50;
const MOST = 200;

/** The people without a sign-in who match `search`: choose, then invite. */
export function InviteChoice({ search, onSent }: { search: string; onSent: (sent: Sent[]) => void }) {
  const t = useTranslations('people.invite');
  const variables = { first: PAGE, search: search || null };
  const { data, error, loading, refetch, fetchMore } = useQuery(WITHOUT_SIGN_IN, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { chosen, set, clear } = useChoice();
  const [invite, inviting] = useMutation(INVITE_PEOPLE, { refetchQueries: [WITHOUT_SIGN_IN] });
  const page = data?.people.pageInfo;
  const people = data?.people.edges.map(({ node }) => node) ?? [];
  const ids = people.map(({ id }) => id);
  const here = people.filter(({ id }) => chosen.has(id));
  const all = here.length === people.length;

  async function send() {
    try {
      const { data: done } = await invite({ variables: { personIds: here.map(({ id }) => id) } });
      const nameOf = new Map(here.map(({ id, name }) => [id, name]));
      onSent((done?.invitePeople ?? []).map((one) => ({ ...one, name: nameOf.get(one.personId) ?? '' })));
      clear();
      window.scrollTo({ top: 0 });
    } catch {
      // The page shows the error.
    }
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <Card>
        <SkeletonRows rows={10} disc={18} />
      </Card>
    );
  }
  if (people.length === 0) {
    return (
      <EmptyState title={t(search ? 'noneFound' : 'none')} action={!search && <ImportLink />}>
        {t(search ? 'noneFoundHint' : 'noneHint')}
      </EmptyState>
    );
  }
  return (
    <Card flush>
      <div className={classes.bar}>
        <Checkbox
          label={t('all', { count: people.length })}
          checked={all}
          indeterminate={!all && here.length > 0}
          onChange={({ currentTarget }) => set(ids, currentTarget.checked)}
        />
        <span className={classes.total}>{t('total', { count: data.people.totalCount })}</span>
        <Button
          variant="filled"
          disabled={here.length === 0 || here.length > MOST}
          loading={inviting.loading}
          onClick={() => void send()}
        >
          {t('inviteCount', { count: here.length })}
        </Button>
        {here.length > MOST && <p className={classes.wide}>{t('most', { count: MOST })}</p>}
        {inviting.error && (
          <div className={classes.wide}>
            <FormError error={inviting.error} />
          </div>
        )}
      </div>
      <ul aria-label={t('title')}>
        {people.map(({ id, name, team, email, access }) => (
          <li key={id} className={classes.row}>
            <Checkbox
              label={name}
              description={[team?.name, email ?? t('noEmail')].filter(Boolean).join(', ')}
              checked={chosen.has(id)}
              onChange={({ currentTarget }) => set([id], currentTarget.checked)}
              classNames={{ body: classes.body, label: classes.name }}
            />
            <span className={classes.standing}>{access && <StandingWords access={access} />}</span>
          </li>
        ))}
      </ul>
      {page?.hasNextPage && (
        <div className={pages.more}>
          <Button
            loading={loading}
            onClick={() => void fetchMore({ variables: { ...variables, after: page.endCursor } })}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </Card>
  );
}

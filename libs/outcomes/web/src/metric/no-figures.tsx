import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { Card, EmptyState } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** In place of the chart while a metric has no figures: a target alone would look like a result. */
export function NoFigures() {
  const t = useTranslations('outcomes.metric');
  const mayImport = usePermission('outcomes:write');
  return (
    <Card>
      <EmptyState
        title={t('noFigures')}
        action={
          mayImport && (
            <Button component={Link} to="/customers/import">
              {t('noFiguresAct')}
            </Button>
          )
        }
      >
        {t('noFiguresHint')}
      </EmptyState>
    </Card>
  );
}

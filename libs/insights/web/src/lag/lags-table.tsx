import { Card, DataTable } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { pText, rText } from '../finding/figures';
import type { Found } from '../finding/found';
import { useLagWords } from './use-lag-words';
import { useLags } from '../linkage/use-linkage';

/** The same as the picture of all delays, as figures. */
export function LagsTable({ found }: { found: Found }) {
  const t = useTranslations('insights.linkage');
  const lagWords = useLagWords(found.period);
  const { unitSet, people, customer } = found;
  const { lags } = useLags({ unitSet: unitSet.id, people: people.id, customer: customer.id });
  if (!lags) return null;
  return (
    <Card flush>
      <DataTable
        caption={t('lags.caption', { people: people.name, customer: customer.name })}
        showCaption
        rows={lags.rows}
        rowKey={({ lag }) => String(lag)}
        columns={[
          { key: 'lag', heading: customer.name, cell: ({ lag }) => lagWords(lag), names: true },
          { key: 'r', heading: t('views.r'), cell: ({ r }) => rText(r), numeric: true },
          {
            key: 'interval',
            heading: t('views.interval'),
            cell: ({ lo, hi }) => t('views.interval95', { lo: rText(lo), hi: rText(hi) }),
            numeric: true,
          },
          { key: 'p', heading: t('views.p'), cell: ({ p }) => pText(p), numeric: true },
          { key: 'q', heading: t('lags.q'), cell: ({ q }) => pText(q), numeric: true },
          { key: 'n', heading: t('views.n'), cell: ({ n }) => t('views.count', { n }), numeric: true },
        ]}
      />
    </Card>
  );
}

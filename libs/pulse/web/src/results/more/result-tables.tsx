import { Card, type Column, DataTable } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { mainIndex, seriesOf } from '../read';
import results from '../results.module.css';
import type { Compared, Found, FoundArea, FoundItem, FoundTrend } from '../types';
import { useResultWords } from '../use-result-words';

/** All figures of the page as tables. */
export function ResultTables({ found, trend }: { found: Found; trend: FoundTrend }) {
  return (
    <div className={results.tables}>
      <ItemTable found={found} />
      <AreaTable found={found} />
      <TrendTable found={found} trend={trend} />
    </div>
  );
}

function ItemTable({ found: { items, comparedWith, closedOn } }: { found: Found }) {
  const t = useTranslations('pulseResults');
  const words = useResultWords();
  const compared = (value: Compared | null | undefined) =>
    value
      ? t('table.difference', {
          by: words.signed(value.difference),
          lo: words.signed(value.lo),
          hi: words.signed(value.hi),
          q: value.q,
        })
      : t('items.none');
  const share = (value: number | undefined) => (value === undefined ? t('items.none') : words.share(value));
  const columns: Column<FoundItem>[] = [
    { key: 'question', heading: t('table.question'), names: true, cell: ({ text }) => text },
    { key: 'n', heading: t('table.n'), numeric: true, cell: ({ figure }) => (figure ? words.count(figure.n) : '–') },
    { key: 'score', heading: t('items.score'), numeric: true, cell: ({ figure }) => words.score(figure?.score?.mean) },
    {
      key: 'interval',
      heading: t('table.interval'),
      numeric: true,
      cell: ({ figure }) =>
        figure?.score
          ? t('table.intervalOf', { lo: words.score(figure.score.lo), hi: words.score(figure.score.hi) })
          : t('items.none'),
    },
    ...(['favourable', 'neutral', 'unfavourable'] as const).map((part) => ({
      key: part,
      heading: t(`table.${part}`),
      numeric: true,
      cell: ({ figure }: FoundItem) => share(figure?.agreement?.[part]),
    })),
    { key: 'rest', heading: t('items.rest'), numeric: true, cell: ({ rest }) => compared(rest) },
    ...(comparedWith
      ? [
          {
            key: 'change',
            heading: t('items.change', { when: words.month(comparedWith.closedOn, closedOn) }),
            numeric: true,
            cell: ({ change }: FoundItem) => compared(change),
          },
        ]
      : []),
  ];
  return (
    <Card flush>
      <DataTable
        caption={t('table.items')}
        showCaption
        columns={columns}
        rows={items}
        rowKey={({ questionId }) => questionId}
      />
    </Card>
  );
}

function AreaTable({ found: { areas, items } }: { found: Found }) {
  const t = useTranslations('pulseResults');
  const words = useResultWords();
  const columns: Column<FoundArea>[] = [
    { key: 'label', heading: t('areas.area'), names: true, cell: ({ label }) => label },
    {
      key: 'answered',
      heading: t('table.answered'),
      numeric: true,
      cell: ({ answered, invited }) =>
        t('areas.rate', { answered: words.count(answered), invited: words.count(invited) }),
    },
    ...(areas[0]?.cells ?? []).map(({ questionId }, place) => ({
      key: questionId,
      heading: items.find((item) => item.questionId === questionId)!.text,
      numeric: true,
      cell: ({ cells }: FoundArea) => {
        const score = cells[place]?.figure?.score;
        return score
          ? `${words.score(score.mean)} (${t('table.intervalOf', { lo: words.score(score.lo), hi: words.score(score.hi) })})`
          : t('areas.hidden');
      },
    })),
  ];
  return (
    <Card flush>
      <DataTable caption={t('table.areas')} showCaption columns={columns} rows={areas} rowKey={({ id }) => id} />
    </Card>
  );
}

function TrendTable({ found, trend }: { found: Found; trend: FoundTrend }) {
  const t = useTranslations('pulseResults');
  const words = useResultWords();
  const index = mainIndex(found);
  if (!index) return null;
  return (
    <Card flush>
      <DataTable
        caption={t('trend.title', { name: index.name })}
        showCaption
        columns={[
          { key: 'until', heading: t('trend.column'), names: true, cell: ({ until }) => words.date(until) },
          { key: 'n', heading: t('table.n'), numeric: true, cell: ({ n }) => words.count(n) },
          { key: 'score', heading: t('items.score'), numeric: true, cell: ({ score }) => words.score(score) },
          {
            key: 'interval',
            heading: t('table.interval'),
            numeric: true,
            cell: ({ lo, hi }) => t('table.intervalOf', { lo: words.score(lo), hi: words.score(hi) }),
          },
        ]}
        rows={seriesOf(trend, index.indexId)}
        rowKey={({ until }) => until}
      />
    </Card>
  );
}

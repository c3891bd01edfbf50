import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Compared, FoundItem } from '../types';
import { useResultWords } from '../use-result-words';
import classes from './items.module.css';

/** How the answers to a question are spread, how many there are, and how it stands beside others, in words. */
export function ItemDetail({ item, since }: { item: FoundItem; since: string | null }) {
  const t = useTranslations('pulseResults.items');
  const figure = item.figure!;
  const { n, togetherWith } = figure;
  return (
    <div className={classes.detail}>
      <Shares item={item} />
      <div className={classes.facts}>
        <p>{t('n', { n })}</p>
        {item.rest && <Sentence kind="restWords" compared={item.rest} when="" />}
        {item.change && since && <Sentence kind="changeWords" compared={item.change} when={since} />}
        {togetherWith.length > 0 && <p>{t('together', { names: togetherWith.join('; ') })}</p>}
      </div>
    </div>
  );
}

function Sentence({ kind, compared, when }: { kind: 'restWords' | 'changeWords'; compared: Compared; when: string }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  return <p>{t(kind, { ...words.difference(compared), when })}</p>;
}

function Shares({ item: { kind, labels, figure } }: { item: FoundItem }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  const { shares, meanRanks } = figure!;
  if (meanRanks.length > 0) {
    return (
      <ol className={classes.facts}>
        {meanRanks
          .map((rank, place) => ({ rank, label: labels[place]! }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ rank, label }) => (
            <li key={label}>{t('rank', { label, rank: words.score(rank) })}</li>
          ))}
      </ol>
    );
  }
  const named = shares.map((share, place) => ({ share, label: kind === 'SCALE' ? String(place) : labels[place]! }));
  const most = Math.max(...shares, 0.01);
  return (
    <div className={classes.shares}>
      {named.toReversed().map(({ share, label }) => (
        <Fragment key={label}>
          <span>{label}</span>
          <span aria-hidden="true">
            <span className={classes.shareBar} style={{ display: 'block', width: `${(share / most) * 100}%` }} />
          </span>
          <span>{words.share(share)}</span>
        </Fragment>
      ))}
    </div>
  );
}

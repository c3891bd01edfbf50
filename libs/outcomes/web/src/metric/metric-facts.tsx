import { Card } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { useFigures } from '../use-figures';
import classes from './metric.module.css';

/** What the metric is: all that a reader needs to use it rightly. */
export function MetricFacts({ metric }: { metric: MetricQuery['metric'] }) {
  const t = useTranslations('outcomes');
  const { measured } = useFigures();
  const facts: [string, string | null][] = [
    [t('registry.owner'), metric.owner?.name ?? t('registry.nobody')],
    [t('registry.target'), measured(metric.target, metric)],
    [t('metric.measure'), metric.unit || t('none')],
    [t('metric.direction'), t(`direction.${metric.direction}`)],
    [t('metric.formula'), metric.formula],
    [t('metric.denominator'), metric.denominator],
    [t('metric.part'), metric.part && t(`part.${metric.part}`)],
    [t('metric.source'), metric.source || null],
  ];
  return (
    <Card>
      <h2>{t('metric.facts')}</h2>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}

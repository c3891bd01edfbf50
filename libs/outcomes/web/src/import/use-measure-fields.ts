import { metricField, metricKey, type MetricColumn } from '@throughline/outcomes/domain';
import type { FieldOption } from '@throughline/people/web';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MetricFactsFragment } from '../gql/graphql';

/** The measures that a column can be: those of the unit set, and those described on the way. */
export function useMeasureFields(metrics: readonly MetricFactsFragment[], unitSetId: string) {
  const t = useTranslations('outcomes.import');
  const [described, setDescribed] = useState<MetricColumn[]>([]);

  const optionOf = (measure: MetricColumn): FieldOption => ({
    name: metricField(measure),
    label: t(`ofSide.${measure.side}`, { name: measure.name }),
    description: measure.definition ?? '',
    required: false,
  });
  const known = metrics
    .filter(({ unitSet }) => unitSet.id === unitSetId)
    .map(({ side, name }): MetricColumn => ({ side, name }));
  const taken = new Set(known.map(metricKey));
  const added = described.filter((measure) => !taken.has(metricKey(measure)));
  return {
    fields: [...known, ...added].map(optionOf),
    optionOf,
    /** A measure of the same side and name takes the place of an earlier one. */
    add: (measure: MetricColumn) =>
      setDescribed((before) => [...before.filter((each) => metricKey(each) !== metricKey(measure)), measure]),
  };
}

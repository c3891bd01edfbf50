export { decimalsOf, type Scale } from './decimals';
export { type Figure, parseCount, parseFigure } from './figure';
export { metricField, metricKey, readMetricField, type MetricColumn } from './metric-column';
export { type Direction, DIRECTIONS, EXPERIENCE_PARTS, type ExperiencePart, type Side, SIDES } from './metric-words';
export { OUTCOMES_IMPORTED, type OutcomesImported } from './outcomes-imported';
export { parsePeriod, type Period, PERIOD_KINDS, type PeriodKind } from './period';

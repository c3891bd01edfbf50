export { type Figure, parseCount, parseFigure } from './figure';
export { metricField, metricKey, readMetricField, type MetricColumn } from './metric-column';
export { OUTCOMES_IMPORTED, type OutcomesImported } from './outcomes-imported';
export { parsePeriod, type Period, type PeriodKind } from './period';

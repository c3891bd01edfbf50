export { type Figure, parseCount, parseFigure } from './figure';
export { OUTCOMES_IMPORTED, type OutcomesImported } from './outcomes-imported';
export { parsePeriod, type Period, type PeriodKind } from './period';

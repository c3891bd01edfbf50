export { minimumDetectable, standardErrorOfZ } from './correlation/detectable';
export { type Disattenuated, disattenuated } from './correlation/disattenuated';
export { kendallExact, spearmanExactP } from './correlation/exact-rank';
export type { Interval } from './correlation/fisher';
export { partialCorrelation } from './correlation/partial';
export { type ListCorrelation, pearson } from './correlation/pearson';
export { spearman } from './correlation/spearman';
export { type WeightedCorrelation, kishN, weightedPearson } from './correlation/weighted';
export { benjaminiHochberg, benjaminiYekutieli, holm } from './inference/false-discovery';
export type { Slope } from './inference/slope';
export { scanLags } from './lags/lag-scan';
export type { LagRow, LagScan, LagScanOptions, LagSeries, Order } from './lags/lag-scan.types';
export { lagsOf } from './lags/lags-of';
export { orderFinding } from './lags/order-finding';
export { correlationText, intervalText } from './linkage/figures';
export { type Finding, type Labels, finding, findingParts } from './linkage/finding';
export { linkage } from './linkage/linkage';
export type {
  BandPoint,
  Estimate,
  Flag,
  FlagCode,
  LinkageOptions,
  LinkageResult,
  Minimum,
  Missing,
  MissingReason,
  ScatterPoint,
  Verdict,
} from './linkage/linkage.types';
export { type Band, type Distribution, distribution } from './measures/distribution';
export { type IndexScale, type UnitMean, finitePopulationError, personIndex, unitMean } from './measures/index-score';
export { type NetPromoter, netPromoter } from './measures/net-promoter';
export { type Proportion, wilson } from './measures/proportion';
export { quantile } from './measures/quantile';
export { type Rate, poissonRate } from './measures/rate';
export { type Intraclass, agreement, cronbachAlpha, groupReliability, intraclass } from './measures/reliability';
export type { Cell } from './panel/cell';
export { type PeriodKind, periodIndex, periodStart } from './panel/period';

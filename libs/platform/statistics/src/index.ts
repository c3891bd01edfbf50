export { type Difference, difference } from './difference';
export { t95, twoSidedP, z95, zPower80 } from './distributions';
export { benjaminiHochberg, benjaminiYekutieli, holm } from './false-discovery';
export { type Mean, mean, type Moments, moments } from './mean';
export { type NetPromoter, netPromoter, netPromoterMoments } from './net-promoter';
export { type Proportion, wilson } from './proportion';

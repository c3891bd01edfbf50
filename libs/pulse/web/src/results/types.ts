import type { PulseResultsPageQuery } from '../gql/graphql';

/** What the page shows, as it came. */
export type Found = PulseResultsPageQuery['pulseResults'];
export type FoundItem = Found['items'][number];
export type FoundIndex = Found['indices'][number];
export type FoundArea = Found['areas'][number];
export type FoundTrend = PulseResultsPageQuery['pulseTrend'];
export type FoundComments = PulseResultsPageQuery['pulseComments'];
export type Compared = NonNullable<FoundItem['change']>;

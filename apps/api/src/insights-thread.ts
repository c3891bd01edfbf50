import * as insights from '@throughline/insights/domain';

/** What a thread of its own works out while requests are answered; `InsightsThreads` calls it by name. */
export const linkage = (given: Parameters<typeof insights.linkage>) => insights.linkage(...given);
export const scanLags = (given: Parameters<typeof insights.scanLags>) => insights.scanLags(...given);

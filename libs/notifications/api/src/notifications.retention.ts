import type { RetentionRule } from '@throughline/platform/db';

const why = 'An event comes again or late for as long as the queue tries it, and a failed job is kept for a week.';

export const notificationsRetention: readonly RetentionRule[] = [
  { table: 'notifications.handled_event', since: 'handled_at', kept: '30 days', why },
  { table: 'notifications.taken_back', since: 'taken_at', kept: '30 days', why },
];

import { defineDomain } from '@throughline/platform/server';
import { Acts1764000013000 } from './migrations/1764000013000-acts';
import { Notifications1764000005000 } from './migrations/1764000005000-notifications';
import { PulseNotices1764000013002 } from './migrations/1764000013002-pulse-notices';
import { HandledBy1764000013001 } from './migrations/1764000013001-handled-by';
import { NotificationsModule } from './notifications.module';
import { notificationsRights } from './notifications.policy';
import { notificationsRetention } from './notifications.retention';

export const notifications = defineDomain({
  name: 'notifications',
  module: NotificationsModule,
  entities: [],
  migrations: [Notifications1764000005000, Acts1764000013000, HandledBy1764000013001, PulseNotices1764000013002],
  rights: notificationsRights,
  retention: notificationsRetention,
});

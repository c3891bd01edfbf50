import { defineDomain } from '@throughline/platform/server';
import { Acts1764000013000 } from './migrations/1764000013000-acts';
import { Notifications1764000005000 } from './migrations/1764000005000-notifications';
import { NotificationsModule } from './notifications.module';
import { notificationsRights } from './notifications.policy';

export const notifications = defineDomain({
  name: 'notifications',
  module: NotificationsModule,
  entities: [],
  migrations: [Notifications1764000005000, Acts1764000013000],
  rights: notificationsRights,
});

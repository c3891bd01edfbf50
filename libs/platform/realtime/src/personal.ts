import { Extensions } from '@nestjs/graphql';

/** On a subscription whose messages are for one person: it runs as its viewer and is shared with nobody. */
export const Personal = () => Extensions({ personal: true });

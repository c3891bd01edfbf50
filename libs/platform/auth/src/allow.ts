import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';

/** Who may call an operation: anybody, or those with a permission. Without a rule nobody may. */
export type Rule = { public: true } | { permission: string };

export const RULE = 'throughline:rule';

// The guard reads the metadata; the WebSocket and the rights test read the schema's extensions.
const withRule = (rule: Rule) => applyDecorators(SetMetadata(RULE, rule), Extensions({ rule }));

/** Anybody may call this, signed in or not. */
export const Public = () => withRule({ public: true });

/** Only people with the permission may call this; see the domain's policy for who has it, and how far their role must reach. */
export const Allow = (permission: string) => withRule({ permission });

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RULE, type Rule } from './allow';
import { RightsTable } from './rights';
import { notSignedIn, type Viewer, viewerOf } from './viewer';

/** Refuses whoever the rule does not let in. An operation without a rule is closed. */
export function assertAllowed(rule: Rule | undefined, viewer: Viewer | null, rights: RightsTable): void {
  if (rule && 'public' in rule) return;
  if (!viewer) throw notSignedIn();
  rights.assertAllows(viewer, rule?.permission ?? '');
}

/** Stands before every operation and HTTP route. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly rights: RightsTable,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<Rule | undefined>(RULE, context.getHandler());
    assertAllowed(rule, viewerOf(context), this.rights);
    return true;
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { AppError } from '@throughline/platform/errors';
import { IMPORT_KIND, type ImportKind } from './import-kind';

/** Finds the providers that import something, so that a domain need not register them anywhere. */
@Injectable()
export class ImportKinds implements OnModuleInit {
  private readonly kinds = new Map<string, ImportKind>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const kind = metatype && instance && this.reflector.get<string | undefined>(IMPORT_KIND, metatype);
      if (kind) this.kinds.set(kind, instance);
    }
  }

  /** @throws AppError BAD_INPUT naming the kinds that there are */
  get(name: string): ImportKind {
    const kind = this.kinds.get(name);
    if (!kind)
      throw new AppError('BAD_INPUT', `There is no import of ${name.slice(0, 40)}`, {
        field: 'kind',
        hint: `Use one of: ${[...this.kinds.keys()].sort().join(', ')}.`,
      });
    return kind;
  }
}

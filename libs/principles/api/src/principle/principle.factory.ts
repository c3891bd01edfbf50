import { randomUUID } from 'node:crypto';
import type { Db } from '@throughline/platform/db';
import { ExampleEntity, PrincipleEntity } from './principle.entity';

export interface NewPrinciple {
  name?: string;
  published?: boolean;
}

/** A principle for a test, published with one example unless told otherwise. */
export async function createPrinciple(
  { db }: { db: Db },
  wanted: NewPrinciple = {},
): Promise<{ id: string; name: string }> {
  const { name = `Principle ${randomUUID().slice(-8)}`, published = true } = wanted;
  return db.tx(async () => {
    const { id } = await db.manager.save(PrincipleEntity, {
      name,
      plainWords: 'Treat the customer as a friend would.',
      publishedAt: published ? new Date() : null,
    });
    const example = { principleId: id, title: 'A kind call', words: 'Somebody rang back the next day.' };
    await db.manager.insert(ExampleEntity, example);
    return { id, name };
  });
}

import { assertAllowed, type RequestContext, RightsTable, type Rule, type Viewer } from '@throughline/platform/auth';
import { canonicalJson } from '@throughline/platform/db';
import type { TrustedOperations } from '@throughline/platform/graphql';
import { getOperationAST, getVariableValues, type GraphQLSchema } from 'graphql';
import { SharedSubscription, type Subscriber } from './shared-subscription';
import { SubscriptionDocuments } from './subscription-document';

/** The executions that run: one for all who may hear the same and ask the same. */
export class SharedSubscriptions {
  private readonly running = new Map<string, Promise<SharedSubscription>>();
  private readonly documents: SubscriptionDocuments;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rights: RightsTable,
    trusted: TrustedOperations,
  ) {
    this.documents = new SubscriptionDocuments(schema, trusted);
  }

  /** How many run. */
  get size(): number {
    return this.running.size;
  }

  /**
   * Every subscriber is checked; those who may hear the same then share one execution.
   * @throws AppError, or AggregateError of GraphQLErrors, for what may not be asked
   */
  async join(
    subscriber: Subscriber,
    viewer: Viewer | null,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<SharedSubscription> {
    const { document, fields } = this.documents.get(query);
    const audience = this.audienceOf(viewer, fields);
    const operation = getOperationAST(document);
    const coerced = getVariableValues(this.schema, operation?.variableDefinitions ?? [], variables);
    if (coerced.errors) throw new AggregateError(coerced.errors);
    const key = canonicalJson([audience.key, query, variables]);
    let running = this.running.get(key);
    if (!running) {
      const ended = () => void this.running.delete(key);
      running = SharedSubscription.start(
        { schema: this.schema, document, variables, context: audience.context },
        ended,
      );
      this.running.set(key, running);
      running.catch(ended);
    }
    const shared = await running;
    // Its last subscriber may have left since it was found; another is started then.
    return shared.add(subscriber) ? shared : this.join(subscriber, viewer, query, variables);
  }

  /**
   * Who a subscription runs as. A personal one runs as its viewer; any other as nobody in particular with the
   * permission that all its subscribers have, never as the first of them.
   */
  private audienceOf(viewer: Viewer | null, fields: readonly string[]): { key: string; context: RequestContext } {
    const declared = this.schema.getSubscriptionType()?.getFields() ?? {};
    const extensions = fields.map(
      (field) => declared[field]?.extensions as { rule?: Rule; personal?: true } | undefined,
    );
    for (const extension of extensions) assertAllowed(extension?.rule, viewer, this.rights);
    if (viewer && extensions.some((extension) => extension?.personal))
      return { key: viewer.sessionId, context: { viewer } };
    const permissions = extensions.flatMap(({ rule } = {}) => (rule && 'permission' in rule ? [rule.permission] : []));
    const key = [viewer ? 'signed in' : 'public', ...permissions].join();
    return { key, context: { viewer: viewer && this.rights.holderOf(permissions) } };
  }
}

import { assertAllowed, type RequestContext, RightsTable, type Rule, type Viewer } from '@throughline/platform/auth';
import { canonicalJson } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import type { TrustedOperations } from '@throughline/platform/graphql';
import { type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema } from 'graphql';
import { SharedSubscription, type Subscriber } from './shared-subscription';
import { SubscriptionDocuments } from './subscription-document';

/** Far more than the pages of one session ask; each costs its part of every message. */
const MAX_STARTED = 10;

interface Running {
  /** The session that started it; null when nobody was signed in. */
  readonly sessionId: string | null;
  readonly shared: Promise<SharedSubscription>;
}

/** The executions that run: one for all who may hear the same and ask the same. */
export class SharedSubscriptions {
  private readonly running = new Map<string, Running>();
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
    const { document, text, fields } = this.documents.get(query);
    const audience = this.audienceOf(viewer, fields);
    const asked = this.variablesOf(document, variables);
    const key = canonicalJson([audience.key, text, asked.coerced]);
    let running = this.running.get(key);
    if (!running) {
      const sessionId = viewer?.sessionId ?? null;
      this.assertMayStart(sessionId);
      const ended = () => void this.running.delete(key);
      running = {
        sessionId,
        shared: SharedSubscription.start(
          { schema: this.schema, document, variables: asked.given, context: audience.context },
          ended,
        ),
      };
      this.running.set(key, running);
      running.shared.catch(ended);
    }
    const shared = await running.shared;
    // Its last subscriber may have left since it was found; another is started then.
    return shared.add(subscriber) ? shared : this.join(subscriber, viewer, query, variables);
  }

  /** What a document declares of its variables, as given and as understood: others would make a group of their own. */
  private variablesOf(document: DocumentNode, variables: Record<string, unknown>) {
    const declared = getOperationAST(document)?.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(this.schema, declared, variables);
    if (errors) throw new AggregateError(errors);
    const names = new Set(declared.map(({ variable }) => variable.name.value));
    return { coerced, given: Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name))) };
  }

  private assertMayStart(sessionId: string | null): void {
    if (sessionId === null) return;
    const started = [...this.running.values()].filter((running) => running.sessionId === sessionId).length;
    if (started >= MAX_STARTED)
      throw new AppError('LIMIT_EXCEEDED', `One session may start ${MAX_STARTED} different subscriptions`, {
        hint: 'End one of them, or ask the same in every place.',
      });
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

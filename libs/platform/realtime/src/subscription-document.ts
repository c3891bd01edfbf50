import { AppError } from '@throughline/platform/errors';
import { assertListsApart, assertWithinLimits, LIMITS, type TrustedOperations } from '@throughline/platform/graphql';
import {
  type DocumentNode,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  print,
  type SelectionSetNode,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const MAX_KEPT = 500;

export interface SubscriptionDocument {
  readonly document: DocumentNode;
  /** The document as everybody writes it who asks the same. */
  readonly text: string;
  /** The fields of Subscription that it asks for, those inside fragments too. */
  readonly fields: readonly string[];
}

/** Parses, limits and validates each distinct document once. */
export class SubscriptionDocuments {
  private readonly kept = new Map<string, SubscriptionDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly trusted: TrustedOperations,
  ) {}

  /** @throws AggregateError of GraphQLErrors, or AppError, when the document may not run. */
  get(query: string): SubscriptionDocument {
    const known = this.kept.get(query);
    if (known) return known;
    const document = parse(query, { maxTokens: LIMITS.tokens });
    assertWithinLimits(document, 'websocket');
    this.trusted.assertTrusted(document);
    const errors = validate(this.schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule]);
    if (errors.length > 0) throw new AggregateError(errors);
    this.assertAsks(document);
    assertListsApart(this.schema, document);
    const entry = { document, text: print(document), fields: this.rootFields(document) };
    if (this.kept.size >= MAX_KEPT) this.kept.delete(this.kept.keys().next().value as string);
    this.kept.set(query, entry);
    return entry;
  }

  /** A directive could skip the one field, and nothing would be left to listen to. @throws AppError BAD_INPUT */
  private assertAsks(document: DocumentNode): void {
    const info = new TypeInfo(this.schema);
    const root = this.schema.getSubscriptionType();
    const SelectionSet = ({ selections }: SelectionSetNode) => {
      if (info.getParentType() === root && selections.some(({ directives = [] }) => directives.length > 0))
        throw new AppError('BAD_INPUT', 'The field of a subscription has a directive', {
          hint: 'Take it out: whether to subscribe is for the client to decide.',
        });
    };
    visit(document, visitWithTypeInfo(info, { SelectionSet }));
  }

  private rootFields(document: DocumentNode): string[] {
    const info = new TypeInfo(this.schema);
    const root = this.schema.getSubscriptionType();
    const fields = new Set<string>();
    const collect = {
      Field: ({ name }: { name: { value: string } }) => void (info.getParentType() === root && fields.add(name.value)),
    };
    visit(document, visitWithTypeInfo(info, collect));
    return [...fields];
  }
}

import { EventEmitter, on } from 'node:events';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { SharedSubscription, type Subscriber } from './shared-subscription';

const words = new EventEmitter();

/** A subscription without messages, which ends when its iterator is asked to. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { word: { type: GraphQLString } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: { said: { type: GraphQLString, subscribe: () => on(words, 'said') } },
  }),
});

const start = (ended: () => void) =>
  SharedSubscription.start({ schema, document: parse('subscription { said }'), variables: {}, context: {} }, ended);

const subscriber = (id: string) => ({ id }) as Subscriber;
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('it ends once, with its last subscriber, and takes no other then', async () => {
  let ends = 0;
  const shared = await start(() => ends++);
  const [ann, bo] = [subscriber('ann'), subscriber('bo')];
  expect([shared.add(ann), shared.add(bo)]).toEqual([true, true]);
  shared.remove(ann);
  expect(ends).toBe(0);
  shared.remove(bo);
  expect(ends).toBe(1);
  expect(shared.add(ann)).toBe(false);
  await settled();
  expect(ends).toBe(1);
});

import { registerEnumType } from '@nestjs/graphql';

export enum PrincipleState {
  draft = 'draft',
  published = 'published',
  retired = 'retired',
}
registerEnumType(PrincipleState, {
  name: 'PrincipleState',
  description: 'How far a principle has come.',
  valuesMap: {
    draft: { description: 'Being written: only its editors see it.' },
    published: { description: 'For everybody, and thanks may be tagged with it.' },
    retired: { description: 'Out of use: it stays on the thanks that were tagged with it.' },
  },
});

import { operationId } from './operation-id';

describe('the id of a subscription', () => {
  it('is the same for the same question', () => {
    const ask = { operationName: 'RecognitionGiven', variables: {} };
    expect(operationId(ask)).toBe('RecognitionGiven');
    expect(operationId({ ...ask, variables: undefined })).toBe('RecognitionGiven');
  });
  it('differs by variables', () => {
    expect(operationId({ operationName: 'ChatMessage', variables: { event: '1' } })).not.toBe(
      operationId({ operationName: 'ChatMessage', variables: { event: '2' } }),
    );
  });
});

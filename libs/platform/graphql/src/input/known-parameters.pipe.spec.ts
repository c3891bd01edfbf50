import { KnownParametersPipe } from './known-parameters.pipe';

const pipe = new KnownParametersPipe('unit', 'lag');
const refused = (field: string, hint: string) => expect.objectContaining({ code: 'BAD_INPUT', field, hint });

it('takes known names, and none', () => {
  expect(pipe.transform({ unit: 'a', lag: '' })).toEqual({ unit: 'a', lag: '' });
  expect(pipe.transform({})).toEqual({});
});

it.each(['Unit', 'unit ', '__proto__x', 'constructor'])('refuses %p, and says which are known', (name) => {
  expect(() => pipe.transform({ unit: 'a', [name]: 'b' })).toThrow(refused(name, 'Known are: unit, lag.'));
});

it('refuses a name that stands twice', () => {
  expect(() => pipe.transform({ unit: ['a', 'b'] })).toThrow(refused('unit', 'Name it once.'));
});

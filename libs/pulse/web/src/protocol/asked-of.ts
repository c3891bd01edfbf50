import type { Cohort, Form } from '@throughline/pulse/domain';

/** The questions that a group is asked: all but those for units that it is no part of. The form that is hashed stays whole. */
export const askedOf = (form: Form, { path, units }: Pick<Cohort, 'path' | 'units'>): Form => {
  const held = new Set([...path, ...units.map(({ id }) => id)]);
  const isFor = ({ forUnitIds }: Form['questions'][number]) => !forUnitIds || forUnitIds.some((id) => held.has(id));
  return { ...form, questions: form.questions.filter(isFor) };
};

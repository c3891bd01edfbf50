/** What some put before their thanks. */
export const openers: readonly string[] = [
  'Thank you, {names}.',
  '{names}, I saw that.',
  'I never said this on the day.',
  'Late, but meant: thank you.',
  'This one has stayed with me.',
  'I have to tell somebody.',
  'Credit where it belongs.',
  'You will not say it, {names}, so I will.',
];

/** What some put after them. */
export const closers: readonly string[] = [
  'Thank you.',
  'I took notes.',
  'Nobody asked you to.',
  'You made it look easy.',
  'Not a word about it afterwards, either.',
  'I was watching, and I learnt something.',
  'You would say that it was nothing. It was not.',
  'I told my own team about it.',
  'I would like to work like that.',
  'Thank you, {names}.',
  'It is a pleasure to sit near you.',
  'All in a day, you said. It is not.',
  'I hope that somebody does it for you.',
];

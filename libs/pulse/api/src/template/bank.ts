import {
  LABEL_SETS,
  type LikertQuestion,
  type Question,
  type ScaleQuestion,
  type Text,
  type TextQuestion,
} from '@throughline/pulse/domain';

/** What questions are about, in the order that they are offered. */
export const TOPICS = ['people', 'engagement', 'recommend', 'tools', 'trust', 'words'] as const;
export type Topic = (typeof TOPICS)[number];

export interface BankedQuestion {
  readonly topic: Topic;
  readonly question: Question;
}

const say = (en: string, de: string): Text => ({ en, de });

const AGREEMENT = LABEL_SETS[0]!.labels;

const agree = (id: string, en: string, de: string, comment = false): LikertQuestion => ({
  id,
  kind: 'LIKERT',
  text: say(en, de),
  labels: AGREEMENT,
  ...(comment ? { comment } : {}),
});

const recommend: ScaleQuestion = {
  id: 'recommend-place-to-work',
  kind: 'SCALE',
  text: say(
    'How likely is it that you would tell a good friend to come and work here?',
    'Wie wahrscheinlich ist es, dass Sie einer guten Freundin oder einem guten Freund raten, hier zu arbeiten?',
  ),
  low: say('Not at all likely', 'Sehr unwahrscheinlich'),
  high: say('Extremely likely', 'Sehr wahrscheinlich'),
  comment: true,
};

const write = (id: string, en: string, de: string): TextQuestion => ({ id, kind: 'TEXT', text: say(en, de) });

/**
 * Every question that we offer, in our own words. The first three ask what the programme asks of itself: whether it
 * helps its people, trusts them to delight customers, and lets them be at their best.
 */
export const BANK: readonly BankedQuestion[] = [
  ...topic(
    'people',
    agree(
      'help-our-people',
      'When we need help to do our work, we get it.',
      'Wenn wir für unsere Arbeit Hilfe brauchen, bekommen wir sie.',
      true,
    ),
    agree(
      'free-to-delight',
      'I am free to do something special for a customer, at any moment of their journey.',
      'Ich habe die Freiheit, Kundinnen und Kunden jederzeit mit etwas Besonderem zu überraschen.',
      true,
    ),
    agree(
      'at-our-best',
      'The way we work here lets people be at their best.',
      'So, wie wir hier arbeiten, kann jede und jeder das Beste geben.',
      true,
    ),
  ),
  ...topic(
    'engagement',
    agree('proud-to-say', 'I like to tell others where I work.', 'Ich erzähle gern, wo ich arbeite.'),
    agree(
      'would-choose-again',
      'Knowing what I know now, I would choose to work here again.',
      'Mit dem, was ich heute weiß, würde ich mich wieder für diese Arbeit hier entscheiden.',
    ),
    agree('belong-here', 'I feel that I belong here.', 'Ich fühle mich hier zugehörig.'),
    agree(
      'energy-from-work',
      'Most days my work gives me energy.',
      'An den meisten Tagen gibt mir meine Arbeit Energie.',
    ),
    agree(
      'extra-mile',
      'What we want to achieve together makes me do more than I must.',
      'Was wir gemeinsam erreichen wollen, bringt mich dazu, mehr zu tun als nötig.',
    ),
  ),
  ...topic('recommend', recommend),
  ...topic(
    'tools',
    agree(
      'right-tools',
      'I have the tools that I need to solve a customer’s problem.',
      'Ich habe die Werkzeuge, die ich brauche, um ein Kundenproblem zu lösen.',
      true,
    ),
    agree(
      'systems-help',
      'Our systems help me more than they hold me up.',
      'Unsere Systeme helfen mir mehr, als sie mich aufhalten.',
      true,
    ),
    agree(
      'find-answers',
      'I find the right answer fast, without asking around.',
      'Ich finde schnell die richtige Antwort, ohne herumzufragen.',
    ),
  ),
  ...topic(
    'trust',
    agree(
      'lead-listens',
      'The person who leads my team listens to us.',
      'Die Person, die mein Team leitet, hört uns zu.',
    ),
    agree(
      'safe-to-say',
      'I can say here what goes wrong without fear.',
      'Ich kann hier ohne Angst sagen, was schiefläuft.',
    ),
    agree('words-are-kept', 'What is promised here is done.', 'Was hier versprochen wird, wird getan.', true),
    agree('told-in-time', 'We hear of changes early enough.', 'Wir erfahren früh genug von Veränderungen.'),
  ),
  ...topic(
    'words',
    write('one-thing', 'What one thing should we change first?', 'Was sollten wir als Erstes ändern?'),
    write('keep-doing', 'What should we keep just as it is?', 'Was sollte genau so bleiben?'),
  ),
];

function topic(name: Topic, ...questions: Question[]): BankedQuestion[] {
  return questions.map((question) => ({ topic: name, question }));
}

/** Those of a topic, in order. */
export const questionsOn = (...wanted: Topic[]): Question[] =>
  wanted.flatMap((name) => BANK.filter(({ topic: of }) => of === name).map(({ question }) => question));

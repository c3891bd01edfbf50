import type { ApiClient } from './api-client';
import { until } from './product';

const say = (en: string, de: string) => [
  { locale: 'en', words: en },
  { locale: 'de', words: de },
];

/** One question of each kind, in English and German. */
const FORM = {
  locales: ['en', 'de'],
  questions: [
    {
      id: 'help',
      kind: 'LIKERT',
      text: say('When we need help, we get it.', 'Wenn wir Hilfe brauchen, bekommen wir sie.'),
      labels: [
        say('Strongly disagree', 'Stimme gar nicht zu'),
        say('Disagree', 'Stimme eher nicht zu'),
        say('Neither', 'Teils, teils'),
        say('Agree', 'Stimme eher zu'),
        say('Strongly agree', 'Stimme voll zu'),
      ],
      comment: true,
    },
    {
      id: 'recommend',
      kind: 'SCALE',
      text: say('Would you tell a friend to work here?', 'Würden Sie Freunden raten, hier zu arbeiten?'),
      low: say('Not at all likely', 'Sehr unwahrscheinlich'),
      high: say('Extremely likely', 'Sehr wahrscheinlich'),
      comment: true,
    },
    {
      id: 'place',
      kind: 'SINGLE',
      text: say('Where do you work best?', 'Wo arbeiten Sie am besten?'),
      options: [
        { id: 'shop', text: say('In the shop', 'Im Laden') },
        { id: 'home', text: say('At home', 'Zu Hause') },
        { id: 'road', text: say('On the road', 'Unterwegs') },
      ],
    },
    {
      id: 'tools',
      kind: 'MULTIPLE',
      text: say('What holds you up?', 'Was hält Sie auf?'),
      atMost: 2,
      options: [
        { id: 'till', text: say('The till', 'Die Kasse') },
        { id: 'stock', text: say('The stock list', 'Die Bestandsliste') },
        { id: 'phone', text: say('The phone line', 'Die Telefonleitung') },
      ],
    },
    {
      id: 'order',
      kind: 'RANKING',
      text: say('What should we mend first?', 'Was sollten wir zuerst richten?'),
      options: [
        { id: 'rota', text: say('The rota', 'Den Dienstplan') },
        { id: 'training', text: say('Training', 'Die Schulung') },
        { id: 'pay', text: say('Pay day', 'Den Zahltag') },
      ],
    },
    { id: 'one-thing', kind: 'TEXT', text: say('What one thing should we change?', 'Was sollten wir ändern?') },
  ],
  indices: [],
};

/** The team of whoever a client speaks for. */
export async function teamOf(client: ApiClient): Promise<string> {
  const { me } = await client.ask<{ me: { person: { team: { id: string } } } }>('{ me { person { team { id } } } }');
  return me.person.team.id;
}

/** Opens a pulse with one question of each kind to some teams, as HR; its wave. */
export async function openPulse(hr: ApiClient, name: string, unitIds: readonly string[]): Promise<string> {
  const { survey } = await hr.ask<{ survey: { id: string } }>(
    'mutation ($input: CreateSurveyInput!) { survey: createSurvey(input: $input) { id } }',
    { input: { title: say(name, `${name} (deutsch)`), form: FORM, audience: { unitIds } } },
  );
  const closesLocal = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16);
  const { wave } = await hr.ask<{ wave: { id: string } }>(
    'mutation ($input: OpenWaveInput!) { wave: openWave(input: $input) { id } }',
    { input: { surveyId: survey.id, closesLocal, overrideReason: 'A test asks, whatever was promised.' } },
  );
  await waveIs(hr, wave.id, 'OPEN');
  return wave.id;
}

/** The pulse that is open to somebody. */
export async function pulseOf(person: ApiClient): Promise<string> {
  const { myPulses } = await person.ask<{ myPulses: { waveId: string; state: string }[] }>(
    '{ myPulses { waveId state } }',
  );
  return myPulses.find(({ state }) => state === 'OPEN')!.waveId;
}

/** Closes a pulse, and waits until it is counted. */
export async function closePulse(hr: ApiClient, waveId: string): Promise<void> {
  await hr.ask('mutation ($id: ID!) { closeWave(id: $id) { id } }', { id: waveId });
  await waveIs(hr, waveId, 'CLOSED');
}

const waveIs = (hr: ApiClient, id: string, state: string) =>
  until(async () => {
    const { wave } = await hr.ask<{ wave: { state: string } }>('query ($id: ID!) { wave(id: $id) { state } }', { id });
    return wave.state === state;
  });

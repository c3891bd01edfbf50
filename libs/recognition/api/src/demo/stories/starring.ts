import { one, type Story, team, two } from './story';

/** A story whose people are known by name, so that those who sign in to the demo meet themselves in it. */
export interface StarringStory extends Story {
  giver: string;
  /** Names of those thanked, or the code of a team. */
  to: Story['to'];
  thanked: readonly string[];
  /** Its place in the feed, 0 being the newest. */
  place: number;
}

const from = (place: number, giver: string, thanked: readonly string[], story: Story): StarringStory => ({
  ...story,
  giver,
  thanked,
  place,
});

/** The newest thanks of the demo, as far as its sign-ins are in them. */
export const starringStories: readonly StarringStory[] = [
  from(
    0,
    'Dan Murphy',
    ['Aisha Bello', 'Kofi Owusu'],
    two(
      'personal',
      'A widower rang to close his wife’s account and could not get through the menu. {a} stayed on the line, {b} came back from lunch to reverse the last bill, and they rang him the next day to see that all was well.',
      'He wrote to us, and kept his own line.',
    ),
  ),
  from(
    1,
    'Sofia Lind',
    ['LIV03-5'],
    team(
      'own',
      'Four masts back by 05:40 in that wind, before the school run. Nobody saw you, and everybody felt it.',
      'The valley woke up and never knew that it had been cut off.',
    ),
  ),
  from(
    3,
    'Marcus Reid',
    ['Priya Nair'],
    one(
      'everyone',
      'She had written her question on a card, because her voice is going. You wrote your answer on the back, and so it went on for half an hour, the two of you passing cards and grinning like schoolgirls.',
      'She bought nothing, and left with eleven cards and a plan.',
    ),
  ),
  from(
    7,
    'Aisha Bello',
    ['Dan Murphy'],
    one(
      'own',
      'You took the call that I could not take, in front of everyone, and made it look as though you had been meaning to. Then you sent me out for air and a bun.',
      'He got his apology from the person in charge. I got my nerve back.',
    ),
  ),
  from(
    10,
    'Priya Nair',
    ['Zofia Mazur'],
    one(
      'fair',
      'You told my customer that the repair would cost more than the phone is worth, and then you moved eleven years of photographs off it for nothing.',
      'She cried at the one of her dog. So did I.',
    ),
  ),
  from(
    14,
    'Gary Taylor',
    ['Bethan Rees'],
    one(
      'word',
      'You said that the new rota would be looked at by somebody who has worked one. On Thursday you sat down at my desk and did four hours of it yourself.',
      'Evenings are staffed by people who chose them. You can hear it on the calls.',
    ),
  ),
  from(
    18,
    'Zofia Mazur',
    ['Priya Nair'],
    one(
      'ahead',
      'You sent me three phones today with a note on each of what is really wrong with it. All three notes were right. I have never been so fast.',
      'Three people with a whole phone before lunch.',
    ),
  ),
  from(
    23,
    'Ines Russo',
    ['Helen Osei'],
    one(
      'personal',
      'You worked our door on Saturday with no badge, and not one person knew. A man asked you for the manager and you fetched me. I have dined out on it since.',
      'What you heard at the door is on the agenda on Monday: the wait, and the one chair.',
    ),
  ),
  from(
    27,
    'Kofi Owusu',
    ['Dan Murphy'],
    one(
      'time',
      'Thank you for swapping the whole rota round, so that I could sit my exam, and for not telling anyone why. I am telling them: I passed.',
    ),
  ),
  from(
    31,
    'Marcus Reid',
    ['Tomasz Wilk'],
    one(
      'ahead',
      'The tills should have gone down with the update on Saturday. You moved it to four in the morning, sat with it until it was done, and rang to say that we could open.',
      'A queue of sixty people never found out.',
    ),
  ),
  from(
    36,
    'Helen Osei',
    ['Dan Murphy'],
    one(
      'personal',
      'I listened in on your team for an hour. Nobody sounded alike and everyone sounded kind. That does not happen by itself.',
      'Thirty-one callers that morning, and not one who had to ring again.',
    ),
  ),
  from(
    41,
    'Dan Murphy',
    ['Bethan Rees'],
    one(
      'everyone',
      'You found a headset that works with a hearing aid. It took you six weeks and nine suppliers, and Declan has not stopped talking since.',
      'His customers get all of him now.',
    ),
  ),
  from(
    46,
    'Chiara Russo',
    ['Priya Nair'],
    one(
      'time',
      'You did my stock count, your stock count, and then came out to help with the queue. I saw you look at the clock once. It was to tell a lady when her bus went.',
      'She caught it.',
    ),
  ),
  from(
    52,
    'Tomasz Wilk',
    ['Helen Osei'],
    one(
      'word',
      'You told us that there would be money for the old shop tablets, and in a hard year there was. I have just switched the last slow one off. I kept a piece of it.',
      'Looking up an account takes two seconds. Customers used to watch us watch a wheel.',
    ),
  ),
];

import { one, type Story, type StoryComment, team, two } from './story';

/** A story whose people are known by name, so that those who sign in to the demo meet themselves in it. */
export interface StarringStory extends Story {
  giver: string;
  /** Names of those thanked, or the code of a team. */
  to: Story['to'];
  thanked: readonly string[];
  /** Its place in the feed, 0 being the newest. */
  place: number;
}

const from = (
  place: number,
  giver: string,
  thanked: readonly string[],
  story: Story,
  ...comments: StoryComment[]
): StarringStory => ({ ...story, giver, thanked, place, comments });

const thanked = (message: string): StoryComment => ({ by: 'thanked', message });
const colleague = (message: string): StoryComment => ({ by: 'colleague', message });

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
    colleague(
      'I was at the next desk. Nobody on our row said a word for ten minutes, and then we all got up to make the same cup of tea.',
    ),
    thanked('He told me how they met. It was on a crossed line, in 1968. I will not forget that call.'),
    colleague(
      'The menu is on our list because of this. “If somebody has died, press nothing and wait” goes live on Monday.',
    ),
    colleague('Kofi, you never said why your soup was cold.'),
    thanked('It took the two of us. It would have been a long hour for one.'),
    colleague('Ringing the next day. That is the bit I am taking with me.'),
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
    colleague('Our surgery up there opened at eight as if nothing had happened. They have no idea. I do, though.'),
    colleague('05:40! I had the kettle on at 05:40 and grumbled about the wind.'),
    colleague('Bacon rolls at the depot tomorrow, all morning. Just turn up.'),
    colleague('Heard you on the radio, calm as a shipping forecast.'),
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
    thanked('I kept one. It says “you have terrible handwriting, dear”.'),
    colleague('She did buy something in the end: a pen, next door.'),
    colleague('I queued for that till. Worth it.'),
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
    thanked('The bun was for me. You looked as if you needed it more.'),
    colleague('Every team should have one of these (a manager or a bun).'),
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
    thanked('He was called Captain. He had his own folder.'),
    colleague('We do this more often than we say. We should say it.'),
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
    colleague('Could you come and sit at our desk next?'),
    thanked('It was the best four hours of my month. The chair is on order, too.'),
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
    thanked('We make a good relay. Same tomorrow?'),
    colleague('The notes are a work of art. “Has met a toddler.”'),
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
    thanked('He wanted the manager because I could not find the sockets. Fair enough.'),
    colleague('You held that door for me! I thought that you were new.'),
    colleague('There are four chairs now. I have counted them twice.'),
  ),
  from(
    27,
    'Kofi Owusu',
    ['Dan Murphy'],
    one(
      'time',
      'Thank you for swapping the whole rota round, so that I could sit my exam, and for not telling anyone why. I am telling them: I passed.',
    ),
    thanked('I never doubted it. You explained the exam to half the floor.'),
    colleague('PASSED! Cake at four.'),
    colleague('So that is why you were early on a Tuesday.'),
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
    thanked('The tills behaved. It was me who needed the coffee.'),
    colleague('Opening time, everything green. Magic is just somebody up at four.'),
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
    thanked('They are like that when nobody listens, too. I will read it to them.'),
    colleague('We did wonder who the quiet guest was.'),
    colleague('Aisha has printed it.'),
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
    thanked('Nine suppliers, and the tenth would have had me on the phone as well. Glad that it fits.'),
    colleague('Confirmed: he has not stopped talking. He has stopped shouting.'),
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
    thanked('It was the 73. I know all of them by now.'),
    colleague('I saw the queue from across the street and turned round, and when I came back it had gone.'),
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
    colleague('Mine has gone to the museum (my desk).'),
    thanked('Thank the shop in Preston, who sent me a film of the wheel, with music.'),
  ),
];

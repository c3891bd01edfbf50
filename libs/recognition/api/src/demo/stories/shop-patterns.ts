import type { Pattern } from './pattern';

/** Thanks from the shops, by the piece. */
export const shopPatterns: readonly Pattern[] = [
  {
    principle: 'own',
    situations: [
      '{Customer} came in with a phone that two other shops had already looked at.',
      '{Customer} had posted a handset to us twice and had it back twice, still broken.',
      '{Customer} put a carrier bag of parts on the help desk and said nothing at all.',
      'A repair for {customer} had gone missing between us and the workshop.',
    ],
    acts: [
      'You wrote your own name on the ticket and did not let go of it until {day}.',
      'You opened it there and then, found the loose ribbon and showed {them} what it was.',
      'You lent {them} a phone, rang the workshop each morning and told {them} each time what they said.',
      'You stopped explaining whose fault it was, which none of the rest of us had managed.',
    ],
    meanings: [
      'Mended, and the story did not have to be told again.',
      '{They} left with a phone that works, and with your name on a card.',
      'One shop, one person, done. {They} had given up on that.',
    ],
  },
  {
    principle: 'personal',
    situations: [
      '{Customer} came in five minutes before closing, out of breath.',
      '{Customer} only wanted to know how to turn the big letters on.',
      '{Customer} had lost somebody that week and had a list of things to close.',
      '{Customer} brought a new phone that the family had sent, still in its box after a month.',
    ],
    acts: [
      'You came round to the other side of the counter and stayed there.',
      'You asked what {they} liked to do with it before you touched a single setting.',
      'You turned the sign, locked the till and took all the time that it took.',
      'You wrote the three things to remember on a card, in your best hand.',
    ],
    meanings: [
      '{They} said that it felt like asking a neighbour.',
      '{They} waved through the window on the way to the bus the next day.',
      'Somebody walked out a good deal lighter than {they} came in.',
    ],
  },
  {
    principle: 'simple',
    situations: [
      '{Customer} asked me about the difference between the plans and I made it worse.',
      '{Customer} had printed out three pages of our small print and underlined all of it.',
      '{Customer} had a new phone, an old phone and no idea which one was ringing.',
      '{Customer} wanted to know what would happen to the photographs, and nobody would say.',
    ],
    acts: [
      'You said it in one breath, with a pen and the back of a receipt.',
      'You did the first step, {they} did the second, and then you put your hands in your pockets.',
      'You asked two questions and put one plan on the table.',
      'You read the clause aloud and then said what it means.',
    ],
    meanings: [
      'Understood, in {minutes} minutes. I was timing it.',
      '{They} explained it to the next person in the queue, and got it right.',
      '{They} chose for {themself}, and knew why.',
    ],
  },
  {
    principle: 'fair',
    situations: [
      '{Customer} came in for the dearest phone on the wall.',
      '{Customer} asked for the insurance, the case and the screen cover, since a friend had said so.',
      '{Customer} thought that the bill was wrong, and it was.',
      '{Customer} had been on the same old plan since before I started here.',
    ],
    acts: [
      'You asked what it was for and sold {them} half of it.',
      'You looked at the last six bills with {them} and let the numbers speak.',
      'You said what you would tell your own sister.',
      'You put it right at the till, without sending {them} home to ring anybody.',
    ],
    meanings: [
      '{pounds} pounds a year that stay where they belong.',
      '{They} brought two colleagues in on {day}, since here somebody says no.',
      'A smaller sale, and a customer who will not look elsewhere.',
    ],
  },
  {
    principle: 'time',
    situations: [
      '{Customer} had parked on a meter with {minutes} minutes on it.',
      '{Customer} had a train to catch and a phone that would not start.',
      'Saturday, two of us off sick, and {customer} next in a long line.',
      '{Customer} had taken a half day off work to come and see us.',
    ],
    acts: [
      'You had the transfer running before the paperwork was out of the drawer.',
      'You said straight away what would fit in that time and what would not.',
      'You took {them} out of the line, because you could see that it was a one-minute job.',
      'You did the rest by phone in the evening.',
    ],
    meanings: [
      '{minutes} minutes, door to door.',
      '{They} did not miss a thing.',
      'Half of that half day went on a walk by the river, {they} told me.',
    ],
  },
  {
    principle: 'ahead',
    situations: [
      '{Customer} came in to pay and was already half out of the door.',
      '{Customer} mentioned a move to the islands in passing.',
      '{Customer} was collecting a repair and said that the old one “gets a bit warm”.',
      '{Customer} wanted a charger, the third this year.',
    ],
    acts: [
      'You asked one more question, and it was the right one.',
      'You checked the battery while you were talking and quietly fetched the tray.',
      'You looked the address up on the coverage map before {they} could sign for it.',
      'You saw that it was the socket and not the charger at all.',
    ],
    meanings: [
      'A trip back to us that {they} will never know {they} did not have to make.',
      'What would have broken on {day} did not.',
      '{They} kept the money and the phone.',
    ],
  },
  {
    principle: 'everyone',
    situations: [
      '{Customer} cannot see the screen any more, and was about to say sorry for it.',
      '{Customer} speaks a little English and a lot of Portuguese.',
      '{Customer} came with two small children and a pram that does not like our door.',
      '{Customer} wanted to hear the ringtones, with a hearing aid that whistles.',
    ],
    acts: [
      'You sat on the floor, since that was where it worked best.',
      'You slowed down, and stayed slow, right to the end.',
      'You found the setting that I did not know we have.',
      'You asked “what would make this easy?” and then did what {they} said.',
    ],
    meanings: [
      '{They} did the whole thing without help from home.',
      'Nobody felt like a nuisance. I could see the shoulders come down.',
      '{They} asked when you work next.',
    ],
  },
  {
    principle: 'word',
    situations: [
      'You had told {customer} that the part would be here by {day}.',
      'You said to {customer} that you would keep one behind the counter.',
      '{Customer} had heard “we will call you” from us before.',
      'You promised {customer} that nobody would need to start from the beginning.',
    ],
    acts: [
      'It came late, so you drove to the depot for it.',
      'You left me a note so clear that I could keep it for you.',
      'You rang on the hour.',
      'Half the shop wanted to sell that last one, and you said no to all of us.',
    ],
    meanings: [
      '{They} had a plan for the weekend, and the plan held.',
      '“Well, well,” {they} said. “You meant it.”',
      'Told once, done once.',
    ],
  },
];

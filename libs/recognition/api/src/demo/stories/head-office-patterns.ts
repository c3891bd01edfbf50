import type { Pattern } from './pattern';

/** Thanks from the offices, by the piece. */
export const headOfficePatterns: readonly Pattern[] = [
  {
    principle: 'own',
    situations: [
      'The complaint of {customer} landed with us because it fitted nowhere else.',
      'A mistake in a file of ours reached {customer} as a red letter.',
      'Nobody could say who looks after that page, so {customer} had no answer.',
      'The refund for {customer} had been “with finance” for a month, and we are finance.',
    ],
    acts: [
      'You took it home in your head, I think, and came in with the answer.',
      'You put it right, then found the eleven others, then mended the file.',
      'You put your name on it in front of everybody.',
      'You walked it through three floors, and did not let go of it.',
    ],
    meanings: [
      '{They} got a letter in black ink, and a proper sorry.',
      'One person helped, and a few hundred who will never have to ask.',
      'Paid by {day}.',
    ],
  },
  {
    principle: 'simple',
    situations: [
      'We had eleven slides about {customer}, and no picture of {them}.',
      'The new text for the bill came back from review twice as long.',
      'I asked for a dashboard.',
      'The policy had grown a sentence each year since 2012.',
    ],
    acts: [
      'You asked what we would say at the bus stop, and wrote that down.',
      'You cut until something bled, and then put one comma back.',
      'You gave me a number, and the reason for it.',
      'You read it to the two people at the front desk, and changed every word that made them frown.',
    ],
    meanings: [
      'What customers read now fits on a phone.',
      'Shops have stopped ringing us about it. That is how we know.',
      '{minutes} seconds to read, and nothing left to ask.',
    ],
  },
  {
    principle: 'personal',
    situations: [
      'You asked to hear the call of {customer} and not the summary.',
      'My figures were late and I was expecting a sharp note.',
      'We were about to send {customer} the standard reply.',
      'New week, new joiner, and nobody had thought of a desk.',
    ],
    acts: [
      'You went quiet, and then you changed the plan.',
      'You came over with two coffees and a pencil.',
      'You rang instead.',
      'You had it all ready, with a note about where the good soup is.',
    ],
    meanings: [
      '{They} heard a voice instead of a template.',
      'There is a person on that slide now, and decisions are made for {them}.',
      'People who are looked after look after people. I saw it happen on {day}.',
    ],
  },
  {
    principle: 'fair',
    situations: [
      'The offer was good for new people and not for {customer}, ten years with us.',
      'The small print was legal.',
      'A supplier of two people had been waiting for us to pay.',
      'The rule would have cost {customer} {pounds} pounds, for a typing slip.',
    ],
    acts: [
      'You asked us to imagine reading it aloud to {them}.',
      'You said no, pleasantly, three times.',
      'You found the line in the budget that nobody had looked at since spring.',
      'You changed the rule, not just the case.',
    ],
    meanings: [
      'The same price for the same thing, whoever asks.',
      '{pounds} pounds that we had no business keeping.',
      'I could tell my mother what we do here, and I did.',
    ],
  },
  {
    principle: 'word',
    situations: [
      'You told the shops that it would be fixed by {day}.',
      'The date for {customer} was in my diary and in nobody else’s.',
      'We said at the town hall that we would publish the results, good or bad.',
      'You promised the night shift an answer about the heating.',
    ],
    acts: [
      'It was. With a note on what had been wrong.',
      'You kept it, without a word about what it cost you.',
      'They were bad, and you published them by noon.',
      'You came in at midnight to give it to them in person.',
    ],
    meanings: [
      'The people who serve customers trust what comes from this floor. That is new.',
      '{They} had it on the day.',
      'Said and done, in that order and in one week.',
    ],
  },
  {
    principle: 'time',
    situations: [
      'Each return needed three signatures, one of them mine.',
      'The report took Monday, all of it, from four people.',
      '{Customer} waits while our two systems make up their minds.',
      'You sat with the call centre for a morning and counted clicks.',
    ],
    acts: [
      'You asked what the signatures had ever caught. Nothing. They are gone.',
      'You wrote twelve lines of code, and it makes itself now.',
      'You found the {minutes} seconds that went nowhere.',
      'You took the step out and told everyone before they could look for it.',
    ],
    meanings: [
      'Customers have their answer while they are still standing there.',
      'A few seconds, some forty thousand times a day.',
      'Four Mondays a month, and shops get the numbers before they open.',
    ],
  },
  {
    principle: 'ahead',
    situations: [
      'The new phones would have gone on sale with the wrong plan attached.',
      'Nobody had looked at what happens to {customer} when the old network closes.',
      'It was a quiet week, and quiet makes you suspicious.',
      'The change was small, and everyone was nodding.',
    ],
    acts: [
      'You tried it out as a customer would, on an old phone, on a train.',
      'You ran the numbers once more on {day} night, and rang me.',
      'You made a list of who would notice first, and asked them.',
      'You put your hand up.',
    ],
    meanings: [
      'Nobody had to ring us about it.',
      'It went wrong in a test room, and not in a kitchen.',
      'Some nine thousand people had an ordinary {day}.',
    ],
  },
  {
    principle: 'everyone',
    situations: [
      'The app said “swipe”, and {customer} cannot.',
      'The meeting was all in one accent and at one speed.',
      'The new uniform came in sizes for some of us.',
      'The chat closes after a minute of silence, and {customer} types with one finger.',
    ],
    acts: [
      'You brought {them} in, and let the designers watch.',
      'You made a stop in it so that others could speak, and they did.',
      'You sent it back, with measurements.',
      'You got the limit raised by Friday and then got it removed.',
    ],
    meanings: [
      '{They} did it alone, and said “finally” to the screen.',
      'It works for more people, and worse for nobody.',
      'The best idea of the day came from the one who had not spoken yet.',
    ],
  },
];

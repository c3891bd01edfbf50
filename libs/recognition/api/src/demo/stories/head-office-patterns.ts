import type { Pattern } from './pattern';

/** Thanks from the offices, by the piece. */
export const headOfficePatterns: readonly Pattern[] = [
  {
    principle: 'own',
    scenes: [
      [
        'The complaint of {customer} landed with us because it fitted nowhere else.',
        'You took it home in your head, I think, and came in with the answer.',
        'You said “then it fits here”, and rang {them}.',
      ],
      [
        'A mistake in a file of ours reached {customer} as a red letter.',
        'You put it right, then found the eleven others, then mended the file.',
        'You wrote to {them} yourself, in black, and signed it.',
      ],
      [
        'Nobody could say who looks after that page, so {customer} had no answer.',
        'You put your name on it in front of everybody.',
        'You look after it now. It took you one sentence.',
      ],
      [
        'The refund for {customer} had been “with finance” for a month.',
        'You walked it through three floors, and did not let go of it.',
        'You paid it by hand, and then asked why you had to.',
      ],
    ],
    meanings: [
      '{They} got a proper answer, with a name under it.',
      'One person helped, and a few hundred who will never have to ask.',
      'All done by {day}.',
    ],
  },
  {
    principle: 'simple',
    scenes: [
      [
        'We had eleven slides about customers like {customer}, and no picture of one.',
        'You put nine of them away and began with a name.',
        'You asked what we would say to {them} at the bus stop, and wrote that down.',
      ],
      [
        'The new text for the bill came back from review twice as long.',
        'You cut until something bled, and then put one comma back.',
        'You read it to the people at the front desk, and changed every word that made them frown.',
      ],
      [
        'I asked you for a dashboard.',
        'You gave me a number, and the reason for it.',
        'You asked what I would do if it went up. I had no answer, so I got a sentence instead.',
      ],
      [
        'The policy had grown by a sentence each year since 2012.',
        'You found the one that we need. It was the first.',
        'You made it into a list of four, and hung the old one on the wall as a warning.',
      ],
    ],
    meanings: [
      'What customers get from us fits on a phone now.',
      'Shops have stopped ringing us about it. That is how we know.',
      '{minutes} seconds to read, and nothing left to ask.',
    ],
  },
  {
    principle: 'personal',
    scenes: [
      [
        'You asked to hear the call of {customer} and not the summary.',
        'You went quiet, and then you changed the plan.',
        'You played it to all of us, and nobody looked at a screen.',
      ],
      [
        'My figures were late and I was expecting a sharp note.',
        'You came over with two coffees and a pencil.',
        'You asked what was eating my Tuesdays, and took it away.',
      ],
      [
        'We were about to send {customer} the standard reply.',
        'You rang instead.',
        'You asked “would you sign that?” and went to write another.',
      ],
      [
        'New week, new joiner, and nobody had thought of a desk.',
        'You had it all ready, with a note about where the good soup is.',
        'You gave up yours, and said that you like the window anyway.',
      ],
    ],
    meanings: [
      'People who are looked after look after people. I saw it happen on {day}.',
      'There is somebody behind the numbers for us now.',
      'It travels, that sort of thing. It gets as far as the customer.',
    ],
  },
  {
    principle: 'fair',
    scenes: [
      [
        'The offer was good for new people and not for {customer}, ten years with us.',
        'You asked us to imagine reading it aloud to {them}.',
        'You said no, pleasantly, three times, and then it was for both.',
      ],
      [
        'The small print was legal.',
        'You asked whether it was decent. We looked at our shoes, and changed it.',
        'You moved it up, into the large print.',
      ],
      [
        'A supplier of two people had been waiting for us to pay.',
        'You found out why, and paid it the same afternoon.',
        'You changed the rule, so that the small ones come first.',
      ],
      [
        'Our rule would have cost {customer} {pounds} pounds, for a typing slip.',
        'You changed the rule, not just the case.',
        'You looked how many others. Then you rang them all.',
      ],
    ],
    meanings: [
      'The same for everyone, whoever asks and whoever does not.',
      'Money that we had no business keeping went back.',
      'I could tell my mother what we do here, and I did.',
    ],
  },
  {
    principle: 'word',
    scenes: [
      [
        'You told the shops that it would be fixed by {day}.',
        'It was, with a note on what had been wrong.',
        'On {day} you rang three of them to ask whether it was.',
      ],
      [
        'The date that we gave {customer} was in my diary and in nobody else’s.',
        'You kept it, without a word about what it cost you.',
        'You saw it over my shoulder and had it done before I was back.',
      ],
      [
        'We said to everybody that we would publish the results, good or bad.',
        'They were bad, and you published them by noon.',
        'You put the worst number first.',
      ],
      [
        'You promised the night shift an answer about the heating.',
        'You came in at midnight to give it to them in person.',
        'The answer was no, and you brought eleven blankets and a date.',
      ],
    ],
    meanings: [
      'The people who serve customers trust what comes from this floor. That is new.',
      'Said and done, in that order.',
      'It is easier to promise customers something when we are promised things like that.',
    ],
  },
  {
    principle: 'time',
    scenes: [
      [
        'Each return needed three signatures, one of them mine.',
        'You asked what the signatures had ever caught. Nothing. They are gone.',
        'You brought me the pile of a month and a stopwatch. I saw the point.',
      ],
      [
        'The report took all Monday, from four people.',
        'You wrote twelve lines of code, and it makes itself now.',
        'You asked who reads it. One person, and one line of it.',
      ],
      [
        '{Customer} had to wait while our two systems made up their minds.',
        'You found the {minutes} seconds that went nowhere.',
        'You stood next to {them} in the shop, and felt every one of those seconds.',
      ],
      [
        'You sat with the contact centre for a morning and counted clicks.',
        'You took the worst nine out by Friday.',
        'You told everyone what you had taken out before they could look for it.',
      ],
    ],
    meanings: [
      'Customers have their answer while they are still standing there.',
      'A few seconds, some forty thousand times a day.',
      'The hours that it frees go where the queue is.',
    ],
  },
  {
    principle: 'ahead',
    scenes: [
      [
        'The new phones would have gone on sale with the wrong plan attached.',
        'You tried it out as a customer would, on an old phone, on a train.',
        'You looked once more on {day} night, and rang me.',
      ],
      [
        'Nobody had looked at what happens to people like {customer} when the old network closes.',
        'You made a list of who would notice first, and asked them.',
        'You rang forty of them, and every one gets a new handset before the day.',
      ],
      [
        'It was a quiet week, and quiet makes you suspicious.',
        'You looked at what had stopped coming in, and found the broken form.',
        'You ran the drill that nobody likes. It found two things.',
      ],
      [
        'The change was small, and everyone was nodding.',
        'You put your hand up.',
        'You asked what it does on the thirty-first. None of us knew.',
      ],
    ],
    meanings: [
      'Nobody had to ring us about it.',
      'It went wrong in a test room, and not in a kitchen.',
      'Some nine thousand people had an ordinary {day}.',
    ],
  },
  {
    principle: 'everyone',
    scenes: [
      [
        'The app said “swipe”, and {customer} cannot.',
        'You invited {them} in, and let the designers watch.',
        'You put a button there. A plain, large, lovely button.',
      ],
      [
        'The meeting was all in one accent and at one speed.',
        'You made a stop in it so that others could speak, and they did.',
        'You sent the questions round the evening before, so that everyone came with an answer.',
      ],
      [
        'The new uniform came in sizes for some of us.',
        'You sent it back, with measurements.',
        'You wore the wrong one for a day to make the point, and made it.',
      ],
      [
        'The chat closes after a minute of silence, and {customer} types with one finger.',
        'You got the limit raised by Friday and then got it removed.',
        'You typed with one finger for a day, and nobody argued after that.',
      ],
    ],
    meanings: [
      'It works for more people, and worse for nobody.',
      'Somebody who had been left out was in it.',
      'The ones who are never asked were asked, and were right.',
    ],
  },
];

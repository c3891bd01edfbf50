import type { Pattern } from './pattern';

/** Thanks from the shops, by the piece. */
export const shopPatterns: readonly Pattern[] = [
  {
    principle: 'own',
    scenes: [
      [
        '{Customer} came in with a phone that two other shops had already looked at.',
        'You opened it there and then, found the loose ribbon and showed {them} what it was.',
        'You said “then it ends here”, wrote your own name on the ticket, and it did.',
        'You looked a third time, and longer than the others.',
      ],
      [
        '{Customer} had posted a handset to us twice and had it back twice, still broken.',
        'You kept it on your own shelf this time and rang the workshop each morning.',
        'You drove it to the workshop on your way home, and waited.',
        'You swapped it, and did the forms afterwards.',
      ],
      [
        '{Customer} put a carrier bag of parts on the help desk and said nothing at all.',
        'You laid them out in a row and began with the smallest screw.',
        'You asked no questions, and had it in one piece by {day}.',
      ],
      [
        'A repair for {customer} had gone missing between us and the workshop.',
        'You rang everyone on the way until somebody looked behind the right shelf.',
        'You stopped explaining whose fault it was, which none of the rest of us had managed, and found it.',
        'You lent {them} a phone and told {them} each evening what you knew.',
      ],
    ],
    meanings: [
      'Mended, and the story did not have to be told again.',
      '{They} left with a phone that works, and with your name on a card.',
      'One shop, one person, done. {They} had given up on that.',
      '{They} sent a friend to us, and told the friend whom to ask for.',
    ],
  },
  {
    principle: 'personal',
    scenes: [
      [
        '{Customer} came in five minutes before closing, out of breath.',
        'You turned the sign round, put the kettle on and took all the time that it took.',
        'You said “we are not closed, we are quiet”, and meant it.',
      ],
      [
        '{Customer} only wanted to know how to turn the big letters on.',
        'You came round to the other side of the counter and stayed until it was all as {they} liked it.',
        'You wrote the three things to remember on a card, in your best hand.',
        'You asked what else was too small, and there was a list.',
      ],
      [
        '{Customer} had lost somebody that week and had a list of things to close.',
        'You took the list, found a quiet corner and did it with {them}, line by line.',
        'You saved the voicemail greeting before you did anything else.',
      ],
      [
        '{Customer} brought a phone that the family had sent, still in its box after a month.',
        'You asked whom {they} would ring first, and that is what you did first.',
        'You opened the box as if it were a present, which of course it was.',
        'You set it up with {them}, and not for {them}.',
      ],
    ],
    meanings: [
      '{They} said that it was like asking a neighbour.',
      '{They} waved through the window on the way to the bus the next day.',
      'Somebody walked out a good deal lighter.',
    ],
  },
  {
    principle: 'simple',
    scenes: [
      [
        '{Customer} asked me about the difference between the plans, and I made it worse.',
        'You said it in one breath, with a pen and the back of a receipt.',
        'You asked two questions and put one plan on the table.',
      ],
      [
        '{Customer} had printed out three pages of our small print and underlined all of it.',
        'You read each line aloud and then said what it means.',
        'You took a red pen and crossed out all that was not about {them}. One line was left.',
      ],
      [
        '{Customer} had a new phone, an old phone and no idea which one was ringing.',
        'You put a dot of tape on the new one and started from there.',
        'You did the first step, {they} did the second, and then you put your hands in your pockets.',
      ],
      [
        '{Customer} wanted to know what would happen to the photographs, and nobody would say.',
        'You moved three of them while {they} watched, and then let {them} move the rest.',
        'You said “they go from here to there, and nothing is lost”, and showed it.',
      ],
    ],
    meanings: [
      'Understood, in {minutes} minutes. I was timing it.',
      '{They} explained it to the next person in the queue, and got it right.',
      '{They} went home knowing, not hoping.',
    ],
  },
  {
    principle: 'fair',
    scenes: [
      [
        '{Customer} came in for the dearest phone on the wall.',
        'You asked what it was for and sold {them} half of it.',
        'You let {them} hold the cheaper one for a minute, and said nothing.',
      ],
      [
        '{Customer} asked for the insurance, the case and the screen cover, since a friend had said so.',
        'You said which of the three you would buy yourself. It was the case.',
        'You looked up what the house insurance covers already, and it was nearly all of it.',
      ],
      [
        '{Customer} thought that the bill was wrong, and it was.',
        'You put it right at the till, without sending {them} home to ring anybody.',
        'You went through the last six with {them}, and found two more mistakes of ours.',
      ],
      [
        '{Customer} had been on the same old plan since before I started here.',
        'You showed {them} what new customers pay, and then gave {them} that.',
        'You looked at what {they} really used, and halved it.',
      ],
    ],
    meanings: [
      '{pounds} pounds a year that stay where they belong.',
      '{They} brought two colleagues in on {day}, since here somebody says no.',
      'A smaller sale, and somebody who will not look elsewhere.',
    ],
  },
  {
    principle: 'time',
    scenes: [
      [
        '{Customer} had parked on a meter with very little on it.',
        'You said straight away what would fit in that time and what would not.',
        'You did the one thing that needs the shop, and the rest by phone in the evening.',
      ],
      [
        '{Customer} had a train to catch and a phone that would not start.',
        'You had the back off before the bag was down.',
        'You put the number on a spare one, and had the other ready for the way back.',
      ],
      [
        'Two of us off sick, and {customer} in the middle of a long line with a one-minute question.',
        'You went down the line and answered it, and three more on the way.',
        'You saw it from the far end of the shop. I do not know how.',
      ],
      [
        '{Customer} had taken half a day off work to come and see us.',
        'You had it all laid out from the notes, so that it took a quarter of an hour.',
        'You rang before {they} set off, and it turned out that {they} need not come at all.',
      ],
    ],
    meanings: [
      '{They} did not miss a thing.',
      'The rest of {their} day was {their} own.',
      'Short, friendly and done. {They} said just that on the form.',
    ],
  },
  {
    principle: 'ahead',
    scenes: [
      [
        '{Customer} came in to pay and was already half out of the door.',
        'You asked one more question, and so we found that the contract was running twice.',
        'You had seen that the card was about to run out, and changed it in the same minute.',
      ],
      [
        '{Customer} mentioned a move to the islands in passing.',
        'You looked the address up on the coverage map before {they} could sign for anything.',
        'You rang the shop over there and asked what works on that road.',
      ],
      [
        '{Customer} was collecting a repair and said that the old one “gets a bit warm”.',
        'You asked to see it, and had the battery out and in the safe box within a minute.',
        'You did not let {them} put it back in the pocket.',
      ],
      [
        '{Customer} wanted a charger, the third this year.',
        'You saw that it was the socket and not the charger at all, and cleaned it with a toothpick.',
        'You asked where {they} charge it, and it was the windowsill in the bathroom.',
      ],
    ],
    meanings: [
      'A trip back to us that {they} will never know about.',
      'What would have gone wrong on {day} did not.',
      '{They} kept the money, and came back to say so.',
    ],
  },
  {
    principle: 'everyone',
    scenes: [
      [
        '{Customer} cannot see the screen any more, and was about to say sorry for it.',
        'You turned the voice on, closed your own eyes, and learnt it together with {them}.',
        'You found the setting that I did not know we have.',
      ],
      [
        '{Customer} speaks a little English and a lot of Portuguese.',
        'You slowed down, and stayed slow, right to the end.',
        'You drew it. All of it. There is a drawing of a bill with a moustache.',
      ],
      [
        '{Customer} came with two small children and a pram that does not like our door.',
        'You held the door, then the baby, then the phone to {their} ear.',
        'You sat down on the floor with all three, since that was where it worked best.',
      ],
      [
        '{Customer} wanted to choose a ringtone, with hearing aids that whistle.',
        'You tried eleven of them, and then you found the one that shakes.',
        'You rang the shop’s own number until there was one that {they} could hear from the street.',
      ],
    ],
    meanings: [
      '{They} did it without help from home.',
      'Nobody felt like a nuisance. I could see the shoulders come down.',
      '{They} asked when you work next.',
    ],
  },
  {
    principle: 'word',
    scenes: [
      [
        'You had told {customer} that the part would be here by {day}.',
        'It came late, so you drove to the depot for it.',
        'It was not, so you borrowed one from the shop across the river.',
      ],
      [
        'You said to {customer} that you would keep one behind the counter.',
        'Half the shop wanted to sell that last one, and you said no to all of us.',
        'You left me a note so clear that I could keep it for you.',
      ],
      [
        '{Customer} had heard “we will call you” from us before.',
        'You rang on the hour.',
        'You rang twice: once with nothing new, and once with everything.',
      ],
      [
        'You promised {customer} that nobody would need to start from the beginning.',
        'You wrote it all down in five lines, and I only had to carry on.',
        'You came in on your day off for ten minutes, so that it would still be you.',
      ],
    ],
    meanings: [
      '{They} had a plan for the weekend, and the plan held.',
      '“Well, well,” {they} said. “You meant it.”',
      'Said once, done once.',
    ],
  },
];

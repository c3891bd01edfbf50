import type { Pattern } from './pattern';

/** Thanks from the field, by the piece. */
export const fieldPatterns: readonly Pattern[] = [
  {
    principle: 'own',
    scenes: [
      [
        'Third visit to {customer}, and the first two had both said “no fault found”.',
        'You would not sign it off, and you were right.',
        'You sat there until it happened, and then you had it.',
      ],
      [
        'The fault in the house of {customer} came and went, and always went when we came.',
        'You left a meter behind, and came back on {day} to read it.',
        'You asked what else was on when it happened. The tumble dryer.',
      ],
      [
        'The job for {customer} was marked as done, and was not.',
        'You went back on your own account and did it.',
        'You rang, said that it was our mistake, and were there by four.',
      ],
      [
        'The line of {customer} runs across two roads, a stream and somebody’s hen house.',
        'You followed it, all of it, in the wet.',
        'It was the hens. You mended the line and the hen house.',
      ],
    ],
    meanings: [
      'It has held ever since.',
      '{They} stopped keeping the list of dates. It was a long list.',
      'One more home that just works.',
    ],
  },
  {
    principle: 'personal',
    scenes: [
      [
        '{Customer} had cleaned the whole house for us.',
        'You took your boots off, and told {them} how nice it was.',
        'You left the place tidier than you found it, which took some doing.',
      ],
      [
        '{Customer} was alone and a bit afraid of the drill.',
        'You told {them} what each noise would be, before each noise.',
        'You let {them} press the button for the last hole.',
      ],
      [
        'The dog of {customer} took a dislike to the ladder.',
        'You laid the ladder down, let him sniff all of it, and started again.',
        'You had a biscuit in the van for just that.',
      ],
      [
        '{Customer} had waited in all day for somebody else’s van.',
        'You knew nothing of it, and did their job as well.',
        'You took the tea, and the second tea, and the photographs of the grandchildren.',
      ],
    ],
    meanings: [
      '{They} told the shop, the shop told me, and now I am telling you.',
      '{They} would have you back for no reason at all.',
      'A stranger came to the door, and it was a good thing.',
    ],
  },
  {
    principle: 'simple',
    scenes: [
      [
        '{Customer} had four boxes with lights on, and three of them did nothing.',
        'You took the three away.',
        'You asked which of them {they} would miss. None.',
      ],
      [
        '{Customer} asked why it works upstairs and not down.',
        'You walked round the house with {them} and a cup, to show where the signal goes.',
        'You held a baking tray before the box. Nobody has explained it better.',
      ],
      [
        'The instructions for {customer} came in nine languages, none of them plain.',
        'You turned the sheet over and drew three pictures.',
        'You let {them} do it, and only pointed.',
      ],
      [
        '{Customer} wanted to know what to do if the lights go red.',
        'You wrote “off, count to ten, on” and stuck it where {they} can see it.',
        'You pulled the plug on purpose, so that {they} could try.',
      ],
    ],
    meanings: [
      'No call from there since.',
      '{They} mended it alone the next time and rang us to boast.',
      'Somebody is not afraid of a box any more.',
    ],
  },
  {
    principle: 'word',
    scenes: [
      [
        'You gave {customer} a time, and then the bridge was shut.',
        'You went the long way round and were there with a minute in hand.',
        'You rang from the lay-by, before {they} had to look at the clock.',
      ],
      [
        '{Customer} had been let down by two of our dates.',
        'You gave the third one, and slept near by so as to keep it.',
        'You swapped with the other crew so that it would be you who came, on the day.',
      ],
      [
        'You told {customer} that the pole would be up by {day}.',
        'You worked on under the head torch.',
        'It rained for three days and it was up by {day}.',
      ],
      [
        '{Customer} needed the line before the wedding, and you said that it would be there.',
        'You did it the evening before, among the cake boxes.',
        'You came on a Sunday, in your good shoes.',
      ],
    ],
    meanings: [
      'It was there when you said it would be there.',
      '{They} had a wager on it with the neighbour, and lost it gladly.',
      'A date from us means a date, in that street at least.',
    ],
  },
  {
    principle: 'time',
    scenes: [
      [
        '{Customer} runs a chip shop, and it was nearly five.',
        'You started with the till and did the rest after the rush.',
        'You had everything ready on the bench in the van, and were gone by ten past.',
      ],
      [
        '{Customer} works nights and has to sleep at noon.',
        'You did the loud part first.',
        'You came at seven in the morning, so as to be gone by eight.',
      ],
      [
        'The village school could spare us the room between two lessons.',
        'You practised it in the van park first. I saw you.',
        'You did half on {day} after school and half in the break.',
      ],
      [
        '{Customer} had a payment terminal that was down, and a full car park.',
        'You put in a spare one, and mended theirs at home.',
        'You had cards going through again before you had signed in.',
      ],
    ],
    meanings: [
      '{minutes} minutes, and not one more. I saw the sheet.',
      'The day went on as if we had not been there.',
      'Nobody had to wait for us, for once.',
    ],
  },
  {
    principle: 'ahead',
    scenes: [
      [
        'A routine check near the farm of {customer}, that was all.',
        'You saw the rust on the bracket and did not leave it for the next one.',
        'You cut the branch, with leave, that would have had the line by the next gale.',
      ],
      [
        'You were up the mast for something else.',
        'You noticed that the battery was from 2014 and fetched a new one.',
        'You saw from up there that the culvert was blocked, and rang the council.',
      ],
      [
        'The ticket of {customer} said “slow in the evenings”, and it was morning.',
        'You came back at seven to see what {they} meant.',
        'You asked the neighbours too, and so it was mended for four houses.',
      ],
      [
        '{Customer} only wanted the old dish off the wall.',
        'You saw what it had been holding up, and made that safe as well.',
        'You filled the holes, so that the rain stays out.',
      ],
    ],
    meanings: [
      'Nobody will ever know what did not happen there.',
      'The next storm came on {day}. All was well.',
      'One fault fewer, before it was one.',
    ],
  },
  {
    principle: 'everyone',
    scenes: [
      [
        '{Customer} cannot get up the stairs to where the router was.',
        'You moved it all to where {they} can reach, and hid the cable.',
        'You put it beside the good chair, where the whole of life takes place.',
      ],
      [
        '{Customer} reads lips, and we wear masks for the dust.',
        'You stepped outside, took the mask off, and explained it from there.',
        'You wrote it on the dust sheet, in letters a foot high.',
      ],
      [
        '{Customer} has an alarm round {their} neck that needs the line.',
        'You tested it first, last and once more.',
        'You did not leave until the people at the other end had heard {them}.',
      ],
      [
        'Carers come and go at the flat of {customer}, and none of them knew the code.',
        'You thought about who will stand in front of it next, and labelled it for them.',
        'You made a card for the door of the cupboard, and {they} chose the colour.',
      ],
    ],
    meanings: [
      '{They} managed it alone from the first day.',
      'The family can sleep, {they} said, and so can I.',
      'It works for the one who lives there, not just for us.',
    ],
  },
];

import type { Pattern } from './pattern';

/** Thanks from the field, by the piece. */
export const fieldPatterns: readonly Pattern[] = [
  {
    principle: 'own',
    situations: [
      'Third visit to {customer}, and the first two had both said “no fault found”.',
      'The fault at the house of {customer} came and went, and always went when we came.',
      'The job for {customer} was marked as done, and was not.',
      'The line of {customer} runs across two roads, a stream and somebody’s hen house.',
    ],
    acts: [
      'You sat there until it happened, and then you had it.',
      'You followed the cable, all of it, in the wet.',
      'You would not sign it off, and you were right.',
      'You went back on {day}, on your own account, to make sure.',
    ],
    meanings: [
      'It has held ever since.',
      '{They} stopped keeping the list of dates. It was a long list.',
      'One more home that just works.',
    ],
  },
  {
    principle: 'personal',
    situations: [
      '{Customer} had cleaned the whole house for us.',
      '{Customer} was on {their} own and a bit afraid of the drill.',
      'The dog of {customer} took a dislike to the ladder.',
      '{Customer} had waited in all day for somebody else’s van.',
    ],
    acts: [
      'You told {them} what each noise would be, before each noise.',
      'You took the tea, and the second tea, and the photographs of the grandchildren.',
      'You left the place tidier than you found it.',
      'You knocked, stood back, and showed the badge before {they} could ask.',
    ],
    meanings: [
      '{They} told the shop, the shop told me, and now I am telling you.',
      '{They} would have you back for no reason at all.',
      'A stranger came to the door, and that was all right.',
    ],
  },
  {
    principle: 'simple',
    situations: [
      '{Customer} had four boxes with lights on, and three of them did nothing.',
      '{Customer} asked why it works upstairs and not down.',
      'The instructions for {customer} came in nine languages, none of them plain.',
      '{Customer} wanted to know what to do if the lights go red.',
    ],
    acts: [
      'You took two of the boxes away.',
      'You walked round the house with {them} and a cup, to show where the signal goes.',
      'You wrote “off, count to ten, on” and stuck it where {they} can see it.',
      'You let {them} do it, and only pointed.',
    ],
    meanings: [
      'No call from there since.',
      '{They} mended it alone the next time and rang us to boast.',
      'Somebody is not afraid of a box any more.',
    ],
  },
  {
    principle: 'word',
    situations: [
      'You gave {customer} a time, and then the bridge shut.',
      '{Customer} had been let down by two of our dates.',
      'You told {customer} that the pole would be up by {day}.',
      '{Customer} needed it before the funeral tea, and you said that it would be.',
    ],
    acts: [
      'You went the long way round and were there with a minute in hand.',
      'You rang from the lay-by, before {they} had to look at the clock.',
      'You worked on under the head torch.',
      'You swapped with the other crew so that it would still be a face {they} knew.',
    ],
    meanings: [
      'It was there when you said it would be there.',
      '{They} had a wager on it with the neighbour, and lost it gladly.',
      'A date from us means a date, in that street at least.',
    ],
  },
  {
    principle: 'time',
    situations: [
      '{Customer} runs a chip shop, and it was nearly five.',
      '{Customer} works nights and had to sleep at noon.',
      'The school of {customer} could spare us the room for {minutes} minutes.',
      '{Customer} had a payment terminal that was down, and a full car park.',
    ],
    acts: [
      'You had everything ready on the bench in the van.',
      'You did the loud part first, and were gone by quarter to.',
      'You put in a spare one, and mended theirs at home.',
      'You started with the till and did the rest after the rush.',
    ],
    meanings: [
      'They fried the first fish at ten past five.',
      '{minutes} minutes, and not one more. I saw the sheet.',
      'The day went on as if we had not been there.',
    ],
  },
  {
    principle: 'ahead',
    situations: [
      'A routine check near the farm of {customer}, that was all.',
      'You were up the mast for something else.',
      'The ticket of {customer} said “slow in the evenings”, and it was morning.',
      '{Customer} only wanted the old dish off the wall.',
    ],
    acts: [
      'You saw the rust on the bracket and did not leave it for the next one.',
      'You noticed that the battery was from 2014 and fetched a new one.',
      'You came back at seven to see what {they} meant.',
      'You cut the branch, with leave, that would have had the line by the next gale.',
    ],
    meanings: [
      'Nobody will ever know what did not happen there.',
      'The next storm came on {day}. The line stayed up.',
      'One fault fewer, before it was one.',
    ],
  },
  {
    principle: 'everyone',
    situations: [
      '{Customer} cannot get up the stairs to where the router was.',
      '{Customer} reads lips, and we wear masks for the dust.',
      '{Customer} has an alarm round {their} neck that needs the line.',
      'Carers come and go at the flat of {customer}, and none of them knew the code.',
    ],
    acts: [
      'You moved it all to where {they} can reach, and hid the cable.',
      'You stepped outside, took the mask off, and explained it from there.',
      'You tested the alarm first, last and once more.',
      'You thought about who will stand in front of it next, and labelled it for them.',
    ],
    meanings: [
      '{They} can do it from {their} chair.',
      'The family can sleep, {they} said, and so can I.',
      'It works for the one who lives there, not just for us.',
    ],
  },
];

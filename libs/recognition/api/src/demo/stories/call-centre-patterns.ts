import type { Pattern } from './pattern';

/** Thanks from the contact centres, by the piece. */
export const callCentrePatterns: readonly Pattern[] = [
  {
    principle: 'own',
    scenes: [
      [
        '{Customer} had rung four times about the same charge.',
        'You read the whole history before you picked up, all of it.',
        'You took it off now, and found out why afterwards.',
        'You put your own extension in the notes and told {them} so.',
      ],
      [
        '{Customer} was cut off in the middle of being passed on, by us.',
        'You rang back before {they} could, and knew already what it was about.',
        'You kept {them} with you while you did the asking.',
      ],
      [
        'The case of {customer} had three owners on the screen, so it had none.',
        'You rang the other two, and then there was one.',
        'You kept it on your list for nine days and crossed it off on {day}.',
      ],
      [
        '{Customer} moved house, and the line moved to the wrong one.',
        'You rang the engineer, the depot and the neighbour with the spare key.',
        'You did not hang up on the other team until there was a date.',
      ],
    ],
    meanings: [
      'Sorted by one person, who knew the story.',
      '{They} rang once more, to say that it is all well.',
      'No more explaining. That was all {they} wanted, in the end.',
    ],
  },
  {
    principle: 'personal',
    scenes: [
      [
        '{Customer} began by shouting, and I could hear it from my desk.',
        'You let it all come out, and then you asked the one kind question.',
        'You never raised your voice, and after a while it was the only one.',
      ],
      [
        '{Customer} rang about the bill and was really ringing about something else.',
        'You did not read the script. You did not even look at it.',
        'You did the bill in two minutes and the something else in twenty.',
      ],
      [
        '{Customer} had just come home from hospital to a blocked phone.',
        'You unblocked it first, and asked for the paperwork some other day.',
        'You rang again in the evening, to hear whether there was somebody there.',
      ],
      [
        '{Customer} said “sorry to bother you” three times in the first minute.',
        'You said that it was the nicest call of your morning, and made it true.',
        'You stayed with {them} long after the fix.',
      ],
    ],
    meanings: [
      '{They} laughed at the end of it. I heard that too.',
      '{They} asked us to write down that you were kind. So I am.',
      'It was a bad day for {them}, and then a bit better.',
    ],
  },
  {
    principle: 'simple',
    scenes: [
      [
        '{Customer} had been sent our letter about tariffs and could make nothing of it.',
        'You took it line by line, and skipped the lines that say nothing.',
        'You told {them} what it means for {them}: four pounds less, and no need to do anything.',
      ],
      [
        '{Customer} wanted to know why this bill is not like the last bill.',
        'You had {them} lay both on the table and put a finger on the same line.',
        'You answered with one number and one date.',
      ],
      [
        '{Customer} was on a ladder, with the router, when {they} rang.',
        'You asked {them} to come down first. Then you said one thing, waited, and said the next thing.',
        'You found the one step that mattered and left out the other eight.',
      ],
      [
        '{Customer} had a code, a second code and a message that asked for a third.',
        'You said “throw two of them away, I will tell you which”.',
        'You drew it, took a picture and sent that.',
      ],
    ],
    meanings: [
      'Clear in {minutes} minutes, after a month of not being.',
      '{They} said it back to you, correctly. That is how one knows.',
      'No letter, no second call, no nephew at the weekend.',
    ],
  },
  {
    principle: 'fair',
    scenes: [
      [
        '{Customer} rang to leave and had every reason to.',
        'You said “you are right” first, and did the sums after.',
        'You found the plan that fits, which is not the one on the poster.',
      ],
      [
        '{Customer} was paying for a tablet that came back to us long ago.',
        'You gave it all back, not just the three months that we have to.',
        'You looked whether there were others like that. There were nine.',
      ],
      [
        '{Customer} asked for more time to pay, in a very small voice.',
        'You gave it before {they} had finished asking.',
        'You made a plan with {them} that leaves something over for the week.',
      ],
      [
        '{Customer} had been promised a price that is not on the list.',
        'You honoured it, because one of us said it, and said so plainly.',
        'You found the recording, listened to it, and {they} had heard quite rightly.',
      ],
    ],
    meanings: [
      '{pounds} pounds back, and no argument.',
      '{They} stayed, and not because of an offer.',
      '{They} had expected a fight and got an ally.',
    ],
  },
  {
    principle: 'word',
    scenes: [
      [
        '{Customer} had been told “two to three days”, eight days before.',
        'You told {them} the honest date, which was later, and then beat it by a day.',
        'You said sorry once, gave a day and kept to it.',
      ],
      [
        'You had promised {customer} a call on {day}, before work.',
        'You set an alarm on your own phone, on your own day off.',
        'You rang at ten to seven, with the answer.',
      ],
      [
        'You said to {customer} that the engineer would be there by ten.',
        'You rang the van at nine, and again at half past, so that it would be so.',
        'At five to ten you rang to ask whether there was a van in the street. There was.',
      ],
      [
        '{Customer} did not believe that anyone would ring back, and told you why.',
        'You rang when you said, and rang again when you said that you would ring again.',
        'You gave {them} the time to the minute, and you were a minute early.',
      ],
    ],
    meanings: [
      '{They} planned a whole day around it, and the day worked.',
      'From “I will believe it when I see it” to “well, I never”.',
      'That is one more person who believes us now.',
    ],
  },
  {
    principle: 'time',
    scenes: [
      [
        '{Customer} had a short break and had spent most of it on hold.',
        'You did the important half now, and texted {them} the other half.',
        'You said “give me two minutes, then go and eat”, and it took two minutes.',
      ],
      [
        'The queue was at sixty, and {customer} only needed a number.',
        'You gave it, and a laugh, and were on to the next in under a minute.',
        'You put that number into the greeting, so that the next ten did not have to wait for it.',
      ],
      [
        '{Customer} was ringing from the roadside.',
        'You put the checks last and the help first.',
        'You never once said “bear with me”.',
      ],
      [
        '{Customer} had a form with our name on it, and a deadline of five o’clock.',
        'You filled the thing in yourself and read it to {them} to agree.',
        'You walked it to the right desk and stood beside it.',
      ],
    ],
    meanings: [
      '{minutes} minutes of {their} day, given back.',
      'Done in time. {They} sent a row of exclamation marks.',
      '{They} had put the afternoon aside for it, and needed none of it.',
    ],
  },
  {
    principle: 'ahead',
    scenes: [
      [
        '{Customer} rang about a new case for the phone, of all things.',
        'You saw that somebody had tried to take {their} number, and locked it that minute.',
        'You asked about {their} holiday, and put the roaming right before it.',
      ],
      [
        'You were closing the account of {customer} when something looked odd.',
        'You stopped, and it turned out that it was not {them} at all on the line.',
        'You saw that the alarm in the hall hangs on that line, and moved it first.',
      ],
      [
        '{Customer} said “while I am on”, and you listened to the end.',
        'You heard a fault in it that we had not met yet, and had it mended on {day}.',
        'You spotted the price rise that was coming and moved {them} before it came.',
      ],
      [
        'Six calls in a morning, all from one street, and {customer} was the seventh.',
        'You rang the network desk with a pattern, while the rest of us had calls.',
        'You told {them} what we knew, and then told the whole street by text.',
      ],
    ],
    meanings: [
      'Nothing happened, which was entirely your doing.',
      'It would have been a terrible {day}. It was a {day}.',
      'Nobody else had to ring us about it.',
    ],
  },
  {
    principle: 'everyone',
    scenes: [
      [
        '{Customer} cannot use the keypad, and our menu asks for nothing else.',
        'You found the way round, and then told the people who can mend it.',
        'You gave {them} a number that goes past the menu, for good.',
      ],
      [
        '{Customer} rang with {their} carer on the line, and everyone talks to the carer.',
        'You spoke to {them}, and only to {them}.',
        'You asked who should hear what, and kept to it.',
      ],
      [
        '{Customer} cannot read well, and has hidden it from us for years.',
        'You read the whole of it aloud, and made it sound like nothing special.',
        'You had it recorded, so that {they} can hear it again.',
      ],
      [
        '{Customer} hears well on the left and not at all on the right.',
        'You waited at the end of each sentence, as if you had all day.',
        'You put a note on the account so that no one will ever ask again.',
      ],
    ],
    meanings: [
      '{They} did it without handing the phone to somebody else.',
      'The next time will be as easy. You saw to that.',
      '“That was the first proper conversation,” {they} said.',
    ],
  },
];

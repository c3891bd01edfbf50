import type { Pattern } from './pattern';

/** Thanks from the contact centres, by the piece. */
export const callCentrePatterns: readonly Pattern[] = [
  {
    principle: 'own',
    situations: [
      '{Customer} had rung four times about the same charge.',
      '{Customer} was cut off in the middle of being passed on, by us.',
      'The case of {customer} had three owners on the screen, so it had none.',
      '{Customer} moved house and the line moved to the wrong one.',
    ],
    acts: [
      'You put your own extension in the notes and told {them} so.',
      'You rang the other team yourself, and did not hang up until there was a date.',
      'You kept it on your list for nine days and crossed it off on {day}.',
      'You read the whole history before you picked up, all of it.',
    ],
    meanings: [
      'Sorted by one person, who knew the story.',
      '{They} rang once more, to say that it works.',
      'No more explaining. That was all {they} wanted, in the end.',
    ],
  },
  {
    principle: 'personal',
    situations: [
      '{Customer} began the call by shouting and I could hear it from my desk.',
      '{Customer} rang about the bill and was really ringing about something else.',
      '{Customer} had just come home from hospital to a blocked phone.',
      '{Customer} said “sorry to bother you” three times in the first minute.',
    ],
    acts: [
      'You let it all come out, and then you asked the one kind question.',
      'You did not read the script. You did not even look at it.',
      'You stayed with {them} long after the fix.',
      'You said what you could do, and did it while you were still talking.',
    ],
    meanings: [
      '{They} laughed at the end of it. I heard that from my desk too.',
      '{They} asked us to write down that you were kind. So I am.',
      'A bad day got no worse, and in the end a bit better.',
    ],
  },
  {
    principle: 'simple',
    situations: [
      '{Customer} had been sent our letter about tariffs and could make nothing of it.',
      '{Customer} wanted to know why this bill is not like the last bill.',
      '{Customer} was on a ladder, with the router, when {they} rang.',
      '{Customer} had a code, a second code and a message that asked for a third.',
    ],
    acts: [
      'You took it line by line, and skipped the lines that say nothing.',
      'You said one thing, waited, and said the next thing.',
      'You drew it, took a picture and sent that.',
      'You found the one step that mattered and left out the other eight.',
    ],
    meanings: [
      'Clear in {minutes} minutes, after a month of not being.',
      '{They} said it back to you, correctly. That is how one knows.',
      'No letter, no second call, no nephew at the weekend.',
    ],
  },
  {
    principle: 'fair',
    situations: [
      '{Customer} rang to leave and had every reason to.',
      '{Customer} was paying for a tablet that went back to us in the spring.',
      '{Customer} asked for an extension, in a very small voice.',
      '{Customer} had been promised a price that is not on the list.',
    ],
    acts: [
      'You said “you are right” first, and did the sums after.',
      'You gave it all back, not just the three months that we have to.',
      'You found the plan that fits, which is not the one on the poster.',
      'You honoured it, because one of us said it, and said so plainly.',
    ],
    meanings: [
      '{pounds} pounds back, and no argument.',
      '{They} stayed, and not because of an offer.',
      'The heating stayed on in that house. You did that.',
    ],
  },
  {
    principle: 'word',
    situations: [
      '{Customer} had been told “two to three days”, eight days ago.',
      'You had promised {customer} a call on {day}, before work.',
      'You said to {customer} that the engineer would be there by ten.',
      '{Customer} did not believe that anyone would ring back, and told you why.',
    ],
    acts: [
      'You rang when you said, and rang again when you said that you would ring again.',
      'You chased it, so that what you had said became true.',
      'You told {them} the honest date, which was later, and then beat it by a day.',
      'You set an alarm on your own phone, on your own day off.',
    ],
    meanings: [
      '{They} planned a whole day around it, and the day worked.',
      'From “I will believe it when I see it” to “well, I never”.',
      'That is one person who believes us now.',
    ],
  },
  {
    principle: 'time',
    situations: [
      '{Customer} had {minutes} minutes of break and had spent most of it on hold.',
      'The queue was at sixty, and {customer} only needed a number.',
      '{Customer} was ringing from the roadside.',
      '{Customer} had a form with our name on it, and a deadline of five o’clock.',
    ],
    acts: [
      'You did the important half now, and texted {them} the other half.',
      'You kept it to what was needed and said so, and nobody felt rushed.',
      'You did the checks in the background and never once said “bear with me”.',
      'You filled the thing in yourself and read it to {them} to agree.',
    ],
    meanings: [
      'Back at work with a sandwich eaten.',
      '{minutes} minutes of {their} day, given back.',
      'In before five. {They} rang at one minute past to cheer.',
    ],
  },
  {
    principle: 'ahead',
    situations: [
      '{Customer} rang about a new case for the phone, of all things.',
      'You were closing the account of {customer} when something looked odd.',
      '{Customer} said “while I am on”, and you listened to the end.',
      'Six calls in a morning, all from one street, and {customer} was the seventh.',
    ],
    acts: [
      'You saw that somebody had tried to take {their} number and locked it that minute.',
      'You spotted the price rise that was coming and moved {them} before it came.',
      'You called the network desk with a pattern, while the rest of us had calls.',
      'You asked about {their} holiday, and put the roaming right before it.',
    ],
    meanings: [
      'Nothing happened, which was entirely your doing.',
      'It would have been a terrible {day}. It was a {day}.',
      'Half a street never had to ring us.',
    ],
  },
  {
    principle: 'everyone',
    situations: [
      '{Customer} cannot use the keypad, and our menu asks for nothing else.',
      '{Customer} rang with {their} carer on the line, and everyone talks to the carer.',
      '{Customer} cannot read, and has hidden it from us for years.',
      '{Customer} hears well on the left and not at all on the right.',
    ],
    acts: [
      'You spoke to {them}, and only to {them}.',
      'You put a note on the account so that no one will ever ask again.',
      'You read the whole of it aloud, and made it sound like nothing special.',
      'You found the way round, and then told the people who can mend it.',
    ],
    meanings: [
      '{They} did it without handing the phone to somebody else.',
      'The next time will be as easy. You saw to that.',
      '“That was the first proper conversation,” {they} said.',
    ],
  },
];

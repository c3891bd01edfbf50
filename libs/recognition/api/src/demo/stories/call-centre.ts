import { one, type Story, team, two } from './story';

/** Thanks from the contact centres, written one by one. */
export const callCentreStories: readonly Story[] = [
  one(
    'personal',
    'Forty minutes, most of it silence, with a woman who had just been told something awful and had rung the last number on her phone. You did not hurry her once.',
    'Her sister rang later, to find out who it was that stayed.',
  ),
  one(
    'personal',
    'You heard the baby, lowered your voice and did the rest of the call nearly in a whisper. She started whispering too.',
    'The baby slept through a whole change of plan.',
  ),
  one(
    'own',
    'Fourth call, four different answers before yours. You said “I am number five and I am the last one”, gave her your direct line, and you were.',
    'She has rung that line once since, to say it still works.',
  ),
  one(
    'own',
    'Ported to the wrong account by us months ago, and passed around ever since. You took it off the queue and did it by hand, line by line, after your shift.',
    'His shop has its number back. It is painted on the van.',
  ),
  one(
    'own',
    'You could have closed it as “awaiting network”. You walked down to the network desk and stood there until somebody looked at the mast.',
    'Signal back in the whole street by the evening, not just at number nine.',
  ),
  one(
    'simple',
    'You threw the script away and said: “You pay us for two things. One of them you do not use.” The cleanest bill call I have ever listened to.',
    'He understood his bill for the first time in three years, and said so rather loudly.',
  ),
  one(
    'simple',
    'Your note on the account was four lines long. The next five of us never had to ask her anything again.',
    'She told her story once.',
  ),
  one(
    'simple',
    'You got a man with a broken screen through a reset by having him count the buzzes. I was listening and I could not have done it.',
    'Working again in nine minutes, with a phone that he could not see.',
  ),
  one(
    'fair',
    'He rang to thank us for the discount and you noticed that he was owed a second one. Sent it. Told him why.',
    'Sixty-four pounds, which he said was the school shoes.',
  ),
  one(
    'fair',
    'You told her the truth about the fee, that we may charge it but that we should have warned her, and then you halved it. No hiding behind the terms.',
    'She stayed. She had the other company on the second line.',
  ),
  one(
    'fair',
    'She wanted unlimited. You looked at what she uses, which is next to nothing, and talked her down to the small one. Our figures can take it.',
    'A hundred and forty-four pounds a year left in her purse.',
  ),
  one(
    'word',
    'You promised a call by six, the fix came at twenty to seven, and you rang at six all the same to say it was late.',
    'He said that nobody had ever rung him to tell him nothing, and that he liked it.',
  ),
  one(
    'word',
    'Your callbacks this week: thirty-one promised, thirty-one made. I checked because I did not believe it.',
    'Not one of the thirty-one rang us again.',
  ),
  one(
    'time',
    'You saw that she would be passed to Billing, then Faults, then Billing. So you got both of them into one call, and she only had to hold the line.',
    'Eighteen minutes, where the last one of these took two days.',
  ),
  one(
    'time',
    'He was at the kerb outside the hospital with two per cent of battery. You skipped everything, unblocked the card, and left the security questions for the day after.',
    'He got his taxi.',
  ),
  two(
    'time',
    '{a} built the little sheet and {b} tested it on a real Saturday. No more asking for the account number twice.',
    'Half a minute less on every call. That is four people’s worth of patience a day.',
  ),
  one(
    'ahead',
    'You spotted twelve calls from one postcode before the alarm did and put a message on the line. The queue went down while everybody else’s went up.',
    'People in Bramley heard what was wrong without waiting for one of us.',
  ),
  one(
    'ahead',
    'Her direct debit was going to bounce the day before her pay. You moved it two days, unasked.',
    'No charge, no letter, no phone call in tears.',
  ),
  one(
    'ahead',
    'He mentioned a trip to his brother in Tromsø. You looked up whether his phone works there. It does not, so you sent him one that does.',
    'He rang us from a boat, laughing, to say that it did.',
  ),
  one(
    'everyone',
    'She lip-reads, so you moved it to video and turned your chair towards the window for the light. I would never have thought of the light.',
    'First time she has done it without her son in the room.',
  ),
  one(
    'everyone',
    'You asked him what would make it easier and then just did that: one question at a time, and the answers in a text afterwards.',
    'He has the text pinned above his desk. He told us.',
  ),
  one(
    'everyone',
    'A man with a stammer and a bad line. You said “take all the time there is” and you meant it.',
    'He finished every sentence himself.',
  ),
  one(
    'personal',
    'You took over my call when I had nothing left to give. I heard you say “I am new to this, tell me from where it hurts” and I breathed out.',
    'She calmed down in about a minute, and so did I.',
  ),
  one(
    'own',
    'I put the wrong date on a disconnection and found out at home. You had already found it, stopped it and left me a note with a biscuit.',
    'The family never lost their line. They had a child off sick.',
  ),
  one(
    'simple',
    'Thank you for rewriting the hold message. “We are slow today, about twelve minutes, we will ring you back if you press 1” is all anybody wants to know.',
    'Four in ten press 1, and get on with their day.',
  ),
  one(
    'time',
    'You covered my late so that I could see my daughter be a tree in the school play. She was a very good tree.',
  ),
  team(
    'own',
    'Storm night: 2,300 calls, nineteen of you, and the last customer was rung back at ten past one because somebody had promised it. I have no words, so here are yours: “well, we said we would.”',
    'Everyone on the list was told the truth about when the lights would come on.',
  ),
  team(
    'personal',
    'Three complaints this week turned into thank-you cards. They are on the pillar by the window. Go and read them, slowly.',
    'The one in green ink is from a man who had rung us to leave.',
  ),
  team(
    'time',
    'You got the Monday wait from fourteen minutes to five by agreeing among yourselves who does what. No project, no slides. Just you, a whiteboard and a packet of crisps.',
    'Nine minutes back, for about four hundred people, every single Monday.',
  ),
  team(
    'everyone',
    'You learnt to spot when somebody cannot pay and is ashamed to say so. Six people were put on a plan that they can keep, without once having to beg.',
    'Six lines that stayed on through the winter.',
  ),
  team(
    'fair',
    'Every one of you found the pricing error by yourselves within the hour and not one of you said “it is the system”. Thank you for the quiet honesty of it.',
    'Nobody paid a penny that they should not have.',
  ),
  two(
    'everyone',
    '{a} speaks Polish, {b} speaks Bill. Between you that poor man finally heard what his contract says.',
    'He is staying, with half the contract and all of the sleep.',
  ),
  one(
    'word',
    'You wrote “I will find out” in the chat, and eleven minutes later you came back with the answer. I looked for the trick. There was none, you had simply found out.',
    'She gave us ten out of ten and typed “wow, a human”.',
  ),
  one(
    'ahead',
    'The fraud on the old lady’s account was clever. You were slower and cleverer, and asked her what her cat is called.',
    'Her savings stayed where they were. The cat is called Bernard.',
  ),
  one(
    'personal',
    'Half an hour on the phone with a lad on his first night in halls, whose real question was not about broadband at all. You knew that from the start, I think.',
    'He has people to eat with now. He sent a picture of a terrible lasagne.',
  ),
  one(
    'fair',
    'You stopped a sale that you had already made because you rang back and asked whether she was sure. She was not.',
    'She said it was like having somebody on her side of the counter.',
  ),
  two(
    'own',
    '{a} and {b} took the sixty oldest complaints in the building, printed them, and crossed the last one off at seven this evening. The paper is on my desk. I am framing it.',
    'Sixty people who had stopped expecting to hear from us did.',
  ),
];

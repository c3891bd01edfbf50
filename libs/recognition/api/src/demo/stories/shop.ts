import { one, type Story, team, two } from './story';

/** Thanks from the shops, written one by one. */
export const shopStories: readonly Story[] = [
  one(
    'personal',
    'He wanted his first phone since the divorce and kept saying sorry for not knowing what to ask. You put the kettle on, took the low stools and let him talk. Then you sold him the cheapest phone we stock.',
    'He was back on Saturday with his daughter, to show her how he sends photographs.',
  ),
  one(
    'personal',
    'You had a chair out before Mrs Okoro reached the counter. She told you about her hip in March, and you still knew which side.',
    'She says it is the one shop in town where she does not feel in the way.',
  ),
  one(
    'personal',
    'A lad of sixteen, his own wages in an envelope, and you showed him every phone as if he had come for ten of them. No nonsense about bringing a parent.',
    'He shook hands with all of us on the way out.',
  ),
  one(
    'own',
    'Three shops had told that customer to try another one. {a} took the phone off her, said “right, it stops here”, and rang the warehouse, the courier and the warehouse again.',
    'New handset in her hand by ten past four, and she never had to tell it a fourth time.',
  ),
  one(
    'own',
    'Not our fault, not our sale, not even our network. You still got his old number released from the other lot, because, as you said, he was standing in front of you.',
    'He kept the number his mum has known for nineteen years.',
  ),
  two(
    'own',
    '{a} found the swollen battery, {b} cleared the bay and drove the thing to the safe box in the rain. The customer got a loan phone, set up, before she had finished being cross.',
    'She missed one bus. She had expected to miss a week of shifts.',
  ),
  one(
    'simple',
    'I have heard roaming explained a hundred ways. Yours took one napkin and a drawing of a ferry.',
    'They left for Rotterdam knowing exactly what a call home would cost.',
  ),
  one(
    'simple',
    'You crossed out two thirds of the setup card with a marker and gave him the rest. I watched him do every step himself, lips moving.',
    'He set up his own voicemail. He is eighty-one.',
  ),
  one(
    'simple',
    'She asked what a gigabyte is and you said “about an hour of your programme”. I am stealing that.',
    'She picked the small plan, on purpose, and knew why.',
  ),
  one(
    'fair',
    'Commission day, and you talked a couple down from two flagship phones to one mid-range and a new battery. I saw the till. I also saw their faces.',
    'They kept four hundred pounds, and they know who told them to.',
  ),
  one(
    'fair',
    'You found that he had paid for insurance on a phone he lost in 2021. Nobody had asked you to look.',
    'A hundred and sixty-two pounds back on his card before he had put his gloves on.',
  ),
  one(
    'fair',
    'Told her straight that our signal in her valley is poor and that our rival has the better mast. She thanked you twice.',
    'She took her home line with us anyway, since here at least she gets the truth.',
  ),
  one(
    'word',
    'You said you would ring at three, so at three you stood in the stockroom doorway and rang, with nothing new to tell. That was the point.',
    'She said it was the first call in the whole business that came when it was meant to.',
  ),
  one(
    'word',
    'Pre-order day. We were two short and you had promised him one. You gave him the one you had put by for yourself.',
    'His son opened it on his birthday, and not on the Tuesday after.',
  ),
  one(
    'time',
    'Queue out of the door. You walked it with a tablet, sorted nine people where they stood and sent them off before they saw a counter.',
    'The longest wait was eleven minutes. By the door counter it should have been forty.',
  ),
  one(
    'time',
    'Her lunch break was half an hour and the transfer takes twenty-five minutes. You did the paperwork over the phone the evening before, so that she only had to walk in and swap.',
    'In and out in six minutes, sandwich included.',
  ),
  two(
    'time',
    'You two swapped breaks all afternoon so that the repair bench never stood empty. Fourteen screens. Fourteen!',
    'Everyone who came before noon went home with a whole phone.',
  ),
  one(
    'ahead',
    'You noticed the same cracked port on three phones from one sports club and rang the club. They had one bad charger between them.',
    'Eleven other families never had to come in at all.',
  ),
  one(
    'ahead',
    'He came for a case. You saw that his contract had run out in May and that he had been paying for a phone he already owned.',
    'Nineteen pounds a month less, from today.',
  ),
  one(
    'ahead',
    'She flies on Friday and you asked whether her bank sends codes by text. It does. You set up the other way with her before she found out in Lagos.',
    'She could pay for her hotel. She wrote to say so.',
  ),
  one(
    'everyone',
    'Two sentences of sign, learnt from a video on your break because he comes in on Thursdays. He answered with about forty and you both laughed.',
    'He did not have to write on a pad this time.',
  ),
  one(
    'everyone',
    'You turned the music off, all of it, because a boy had his hands over his ears. Nobody else in the shop even knew why it felt better.',
    'His mum got ten quiet minutes. They had walked out of two shops already.',
  ),
  one(
    'everyone',
    'You rang your own auntie so that she could translate from Tigrinya. That is not in any manual and I am glad.',
    'She signed for a plan she had understood from the first line to the last.',
  ),
  two(
    'everyone',
    'The ramp was stuck, so {a} took the display phones out to the pavement and {b} held the umbrella. A full demonstration, in a downpour.',
    'He chose the phone that he could hold best, like anybody else.',
  ),
  one(
    'personal',
    'All the photographs of her husband were on a phone that had been through the wash. You said you could not promise, and then you stayed until eight.',
    'Two thousand and six pictures. She only asked about one.',
  ),
  one(
    'own',
    'Somebody’s card was charged twice by the till, and it was on my shift. You did not make me feel it. You sat with me and rang the bank until it was undone.',
    'She had the money for the weekend. That mattered.',
  ),
  one(
    'personal',
    'First day back after my leave and you had put my name over the good locker again. Small thing. It carried me to closing time.',
  ),
  one(
    'time',
    'Thanks for taking the stock count so that I could stay with the gentleman and his eleven forgotten passwords.',
    'We found all eleven.',
  ),
  one(
    'word',
    'I told a customer “tomorrow by noon” and forgot to tell anyone else. You read my note, saw noon, and did it at half past eleven.',
    'He never knew. That is the best sort of thank you, I think.',
  ),
  team(
    'time',
    'Launch day, 212 people through the door, and the only shouting was for Ravi’s birthday. I have never seen a floor read itself like that.',
    'Nobody who queued went home without a phone or a clear day to come back.',
  ),
  team(
    'own',
    'The power went at two and you carried on by torch: paper forms, card reader on a battery, a joke for everybody. I was proud to unlock that door again.',
    'Sixteen people got what they came for in the dark.',
  ),
  team(
    'everyone',
    'The quiet hour on Tuesdays was your idea and it has its regulars now. I counted nine this week.',
    'One of them brought a friend who had not been inside a shop for four years.',
  ),
  team(
    'fair',
    'Not one add-on sold this week that somebody did not ask for. Head office noticed the number. I noticed how calm it was in here.',
    'Three returns all week. We used to have three before lunch.',
  ),
  one(
    'simple',
    'The new price cards were yours, weren’t they? One price, one line, big print. I have not been asked “and then what?” since Monday.',
    'People read them by themselves and come over with a choice made.',
  ),
  one(
    'ahead',
    'You rang all seven who had booked for the day of the tram works. Five moved, two said they would walk.',
    'Nobody sat on a stopped tram because of us.',
  ),
  one(
    'personal',
    'A bride, a bouquet and a dead phone with the venue’s number in it. You charged it from your own, from your own pocket, and sent her off with a tissue.',
    'She got there. There is a photograph of her on our notice board to prove it.',
  ),
  one(
    'own',
    'He had bought it from a market stall and it was never going to work. You could have said so and turned away. You wrote down for him what to say to get his money back.',
    'He did get it back, and spent some of it here.',
  ),
  two(
    'fair',
    '{a} spotted the double discount, {b} worked out what each of the twelve was really owed. It would have been so easy to let it lie.',
    'Twelve customers were told by us before they could find it themselves.',
  ),
];

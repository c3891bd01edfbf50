import { one, type Story, team, two } from './story';

/** Thanks from the field: masts, streets and living rooms. Written one by one. */
export const fieldStories: readonly Story[] = [
  one(
    'own',
    'The fault was the other side of the wall and belonged to the landlord. You rang the landlord, waited for the landlord and held the landlord’s ladder.',
    'Four flats online. One of them had waited since August.',
  ),
  one(
    'own',
    'You drove back forty miles because a light that should have been green was amber when you thought about it at home.',
    'It would have failed by Sunday. They run the out-of-hours vet.',
  ),
  one(
    'personal',
    'Boots off at the door, dust sheet down, and you asked the dog’s name before you asked for the router. I wrote all three in the new starter’s book.',
    'She rang to ask for “the one with the striped socks” next time.',
  ),
  one(
    'personal',
    'He wanted company more than he wanted broadband. You gave him both, and your flask.',
    'His daughter can see his face on a Sunday now.',
  ),
  one(
    'personal',
    'You ran the cable along the skirting so that it would miss her late husband’s bookshelf. It took an hour more and you never mentioned it. She did.',
    'She said that it looks as if it had always been there.',
  ),
  one(
    'simple',
    'You put a bit of red tape on the one plug that matters. Cheapest fix of the year.',
    'No call from that house in six weeks. There had been nine.',
  ),
  one(
    'simple',
    'Your drawing of the mast site, on the back of a delivery note, is better than the plan we paid for. I have had it laminated.',
    'The next crew found the right cabinet in the dark, and the village was back before supper.',
  ),
  one(
    'word',
    'You said between ten and eleven. You were there at five to, sat in the van, and knocked at ten. I do love a van with manners.',
    'He had taken one hour off work, and one hour was what it took.',
  ),
  one(
    'word',
    'Road flooded, job impossible, and you rang her before she could wonder. Then you gave her the new day and put it on your own hand in biro.',
    'She believed the new day. It was true, too.',
  ),
  one(
    'time',
    'You did the site survey on your way home so that the farm would not lose a milking morning.',
    'The parlour was online by six, and two hundred cows were none the wiser.',
  ),
  two(
    'time',
    '{a} climbed, {b} ran the ground, and you were done while the other firm were still putting out their cones.',
    'The surgery lost eleven minutes, not a morning.',
  ),
  one(
    'ahead',
    'You smelt the cabinet before you saw it. Damp. You swapped the seal, though the ticket only said “check”.',
    'Eighty homes that will not go off in the first frost.',
  ),
  one(
    'ahead',
    'You saw scaffolding two doors down from our line and had a word with the foreman. He had our cable marked as scrap.',
    'A whole terrace still has its phones, and nobody will ever thank you for it but me.',
  ),
  one(
    'ahead',
    'You tested the back-up battery that nobody tests. It was dead. It is not now.',
    'The lifeboat station kept its line through Tuesday’s cut.',
  ),
  one(
    'everyone',
    'You fitted the socket at wheelchair height without being asked and without making anything of it.',
    'He plugs it in himself. He showed me, twice.',
  ),
  one(
    'everyone',
    'You waited while her carer came, because she did not want to let a stranger in alone. You told her she was quite right.',
    'She has written to say that she opens the door to us now.',
  ),
  one(
    'fair',
    'They had been sold a booster that they do not need. You turned a thing round by ninety degrees and took the booster back to the shop for them.',
    'Eighty-nine pounds returned, and four bars in the kitchen.',
  ),
  one(
    'fair',
    'You told the hotel that it is their own microwave. That took some nerve, with the manager standing there.',
    'It was the microwave. They sent biscuits.',
  ),
  two(
    'own',
    'Mud to the axles. {a} carried the splicing kit up on foot while {b} dug the van out, and then you both said sorry for being late.',
    'The hill farms could ring the vet, the school and each other.',
  ),
  one(
    'simple',
    'You explained to the whole parish council why the trees matter to the signal, in five minutes, with a sprig of beech.',
    'They voted for the new mast. Eleven to nil.',
  ),
  one(
    'personal',
    'Last job of a Friday, and you stayed to get her tablet talking to Melbourne.',
    'Four generations in one kitchen, three of them on a screen.',
  ),
  one(
    'time',
    'You taught me to pack the van in the order of the day. I have lost no screwdriver and no quarter of an hour since.',
    'My customers get me before their kettle has boiled.',
  ),
  team(
    'word',
    'Thirty-eight installs promised for the new estate, and thirty-eight done by the day that the families moved in. In the mud. On a hill.',
    'Children did their homework online on the first evening. Their parents say sorry-not-sorry.',
  ),
  team(
    'time',
    'You took the whole stadium kit out between two concerts and had it back before the doors opened.',
    'Fifty thousand people sent their friends a song.',
  ),
  team(
    'ahead',
    'You walked every cabinet on the river before the rains. Then it rose by two metres, and we lost not one.',
    'The flood line stayed open all night, and people used it.',
  ),
  two(
    'everyone',
    '{a} and {b} built a step so that the old gentleman could reach his own fuse box. It is a good step. I have stood on it.',
    'He does not have to ring his neighbour any more.',
  ),
  one(
    'own',
    'The customer had gone out and left a note: “sorry, give up if you like”. You did not. You wrote underneath: “found it, mouse, all mended, mouse fine”.',
    'The note is on their fridge, they say, with a drawing of the mouse.',
  ),
  one(
    'personal',
    'Thank you for driving beside me in silence after the accident on the A66, and for taking the next job without a word.',
  ),
  one(
    'fair',
    'You rang to say that the second visit was our mistake and that there is nothing to pay, before the office had even opened the ticket.',
    'He had the cheque book out. He put it away again.',
  ),
  one(
    'ahead',
    'You asked what the extra socket was for. A dialysis machine. You put that house on the priority list before you left the drive.',
    'When the line went, a month later, we were there in fifty minutes.',
  ),
  one(
    'word',
    'You promised a boy that you would show him what is inside the green box. Three weeks later you went back and did.',
    'He wants to be an engineer now. His teacher rang us.',
  ),
  two(
    'simple',
    '{a} wrote the checklist and {b} took out every line that we did not need. Eleven steps, and it used to be forty.',
    'First visits that fix it: nine in ten last month.',
  ),
];

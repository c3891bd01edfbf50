import type { DemoPrinciple } from './demo-principle';

/** The eight customer principles of Harbour Mobile, in the order in which they are shown. */
export const demoPrinciples: readonly DemoPrinciple[] = [
  {
    key: 'personal',
    name: 'The personal touch',
    plainWords: 'Deal with the person in front of you as you would with a neighbour you are fond of.',
    customerNeed: 'I want to be somebody here, not the next in line.',
    behavioursDo: [
      'Ask what it is for before you say what we have.',
      'Use what people told us last time, so that they need not tell it again.',
      'Stay a minute longer than the job needs.',
    ],
    behavioursStop: [
      'Reading from a script while somebody is upset.',
      'Talking about a customer as a ticket or a number.',
    ],
    ownerTeam: 'CUS',
    examples: [
      {
        title: 'The voicemail of a husband',
        words:
          'A woman came in to cancel her late husband’s contract. Halfway through, Nadia asked whether his voice was still on the greeting. It was; in an hour it would have been gone for good. She put the papers aside, recorded the greeting on to a memory stick, played it once with her to be sure, and only then closed the line. The whole thing cost a four-pound stick and twenty minutes.',
        place: 'Preston Fishergate shop',
        yearsAgo: 2,
      },
      {
        title: 'Tuesday is for Mr Adeyemi',
        words:
          'Mr Adeyemi rings on Tuesdays, mostly to ask whether his bill is paid, which it always is. One Tuesday he did not. Callum looked at the clock, looked again at four, and rang him. He had fallen in the kitchen and could not reach the phone on the wall, but he could hear it ring, and the woman next door could hear it ring on and on. She went to look.',
        place: 'Cardiff contact centre',
        yearsAgo: 1,
      },
    ],
  },
  {
    key: 'simple',
    name: 'Keep it simple',
    plainWords: 'Say it so that nobody has to ask twice.',
    customerNeed: 'I want to understand my phone, my plan and my bill without learning your language.',
    behavioursDo: [
      'Use the shortest word that is true.',
      'Give one step at a time, and wait.',
      'Take something away before you add something.',
    ],
    behavioursStop: [
      'Saying “proposition”, “tariff structure” or “as per”.',
      'Sending a link where one sentence would do.',
    ],
    ownerTeam: 'CUS-3-3',
    examples: [
      {
        title: 'The fridge magnet',
        words:
          'After the third visit for a router that only needed restarting, Steph cut a card to the size of a fridge magnet and wrote: “Lights red? Off. Count to ten. On. Still red? Ring Steph.” And her number. The farmer has not rung. His neighbours have, to ask for a magnet. We now print them, with a space for the name.',
        place: 'Field Yorkshire, Wakefield',
        yearsAgo: 3,
      },
      {
        title: 'One page',
        words:
          'The bill had five pages, and page four was a diagram. Two people from Billing accuracy sat in the Hull shop for a week and asked everyone with a bill in their hand to point at what they had come about. Nearly all of them pointed at one of three lines. The new bill is those three lines, with a page behind them for whoever wants more.',
        place: 'Head office, Bankside',
        yearsAgo: 1,
      },
    ],
  },
  {
    key: 'own',
    name: 'Own it to the end',
    plainWords: 'Whoever hears of a problem keeps hold of it until it is gone.',
    customerNeed: 'I want to tell my story once, to somebody who then does something.',
    behavioursDo: [
      'Give your name and how to reach you.',
      'Pass on the work, never the customer.',
      'Ring back to check that it is still mended.',
    ],
    behavioursStop: ['Closing a case because it is another team’s.', 'Saying “the system will not let me”.'],
    ownerTeam: 'CARE',
    examples: [
      {
        title: 'The number on the van',
        words:
          'A plumber’s number, the one painted on his van, was moved to a stranger by our mistake. Every team found that it belonged to another team. On the eleventh day Jas from Moving home took it, printed the whole history, rang the stranger, who turned out to be lovely about it, and had the number back by Friday. Then she rang the plumber’s last six missed callers for him.',
        place: 'Warrington contact centre',
        yearsAgo: 2,
      },
      {
        title: 'Until it happens',
        words:
          'The signal at a hill surgery dropped for four minutes, some afternoons. Three visits had found nothing. Ewan took a folding chair, a flask and a meter, and sat. At ten past three the school bus came round the bend, parked under our dish and let the children out. He moved the dish by two metres. The nurse sent him a picture of the bus, from inside, over our signal.',
        place: 'Field Scotland, Livingston',
        yearsAgo: 1,
      },
    ],
  },
  {
    key: 'word',
    name: 'Keep your word',
    plainWords: 'Promise what you can do, do it, and speak up early when you cannot.',
    customerNeed: 'I plan my day around what you tell me.',
    behavioursDo: [
      'Give a time that you would bet your lunch on.',
      'Ring at the promised hour even when there is nothing new.',
      'Write the promise down where your colleagues see it.',
    ],
    behavioursStop: ['Saying “soon” or “within working days”.', 'Letting the customer find out by waiting.'],
    ownerTeam: 'NOR',
    examples: [
      {
        title: 'Nothing to report',
        words:
          'Ola had promised a taxi firm a call at six about their dead lines. At six the fix was still an hour away. She rang all the same: “I have nothing for you, and I said that I would ring.” The owner has told that story at two trade fairs, and never mentions that the lines were down for the best part of a day.',
        place: 'Belfast contact centre',
        yearsAgo: 2,
      },
      {
        title: 'Fifty pounds',
        words:
          'At a round table, shop staff asked for the right to refund up to fifty pounds without ringing a manager. The commercial director said: by the first of June. On the thirty-first of May it was not ready in the till, so he sent every shop a paper pad, signed, and a note: “Use this until we have caught up with our promise.”',
        place: 'Leeds Briggate shop',
        yearsAgo: 1,
      },
    ],
  },
  {
    key: 'time',
    name: 'Give time back',
    plainWords: 'Treat every minute of theirs as if you had to pay for it.',
    customerNeed: 'I have a life to get on with.',
    behavioursDo: [
      'Say at once how long it will take.',
      'Do the quick ones while the long ones run.',
      'Do what you can before they come and after they have gone.',
    ],
    behavioursStop: ['Asking for what we already know.', 'Making people wait so that our forms are in order.'],
    ownerTeam: 'COM-3',
    examples: [
      {
        title: 'Walking the queue',
        words:
          'On launch mornings the line at New Street used to reach the tram stop. Farah started at the back of it, with a tablet and a bag of clementines. A third of the people wanted something that takes one minute, and got it on the pavement. The rest came to the counter with their form filled in. The longest wait fell from seventy minutes to twenty.',
        place: 'Birmingham New Street shop',
        yearsAgo: 1,
      },
      {
        title: 'The lunch break',
        words:
          'A teaching assistant had thirty-five minutes for lunch, and our upgrade takes forty. Leon rang her the evening before, did all that can be done by phone, and had the new handset charged, with her number on it, on the shelf by the door. She was back at school with time to eat. The shop does it for anyone who asks now, and calls it “a Leon”.',
        place: 'Exeter High Street shop',
        yearsAgo: 3,
      },
    ],
  },
  {
    key: 'fair',
    name: 'Fair and square',
    plainWords: 'Recommend what you would tell your own sister to buy.',
    customerNeed: 'I want to know what I pay and why, and to be told when I pay too much.',
    behavioursDo: [
      'Name the cheaper choice when it is the better one.',
      'Put our mistakes right before anybody asks.',
      'Give those who stay what we give to those who come.',
    ],
    behavioursStop: ['Selling to the target.', 'Hiding behind the small print.'],
    ownerTeam: 'COM-1',
    examples: [
      {
        title: 'Two phones down to one',
        words:
          'A couple had set their hearts on a pair of the dearest phones in the window. Wei asked what they do with them: photographs of the garden, and calls to Hong Kong. He sold them one good camera phone, a battery for the old one, and a plan with the calls in it. That week he missed his bonus by a sale. At Christmas they came back, with their three children, for five contracts.',
        place: 'Manchester Market Street shop',
        yearsAgo: 2,
      },
      {
        title: 'Six hundred silent lines',
        words:
          'Preparing a renewal, Ruth saw that our largest account paid for six hundred lines which had not been used in a year. She told them so in the first minute of the meeting. They cancelled the lot. Then they asked her which other suppliers she thought they should look at, and gave us the depots of one of them.',
        place: 'Business office, Manchester',
        yearsAgo: 1,
      },
    ],
  },
  {
    key: 'ahead',
    name: 'One step ahead',
    plainWords: 'Put it right before they have to ring.',
    customerNeed: 'I would rather you noticed before I did.',
    behavioursDo: [
      'Ask the one extra question.',
      'When three people report the same thing, look for the other three hundred.',
      'Tell people what is coming: a price, a storm, the end of a contract.',
    ],
    behavioursStop: ['Ticking “checked” when you only looked.', 'Waiting for the alarm.'],
    ownerTeam: 'TEC-1',
    examples: [
      {
        title: 'Twelve calls from one street',
        words:
          'Before nine, Imran had taken three calls from Bramley about slow broadband. He asked the row; they had nine more. No alarm had gone off. He drew the twelve on a map, saw a line, and rang the watch room with the name of a cabinet. A lorry had leaned on it in the night. By half past nine a message told callers from those streets what we knew. The other four hundred homes never had to ring at all.',
        place: 'Leeds contact centre',
        yearsAgo: 1,
      },
      {
        title: 'The battery nobody tests',
        words:
          'The sheet for the mast above the lifeboat station has forty lines, and the back-up battery is line thirty-nine. Owain tests it first. In September it was dead, so he drove to Avonmouth and back for another one. In October the mains failed in a gale for five hours. The crew launched twice that night, and both calls went through our mast.',
        place: 'Field West and Wales, Avonmouth',
        yearsAgo: 2,
      },
    ],
  },
  {
    key: 'everyone',
    name: 'Room for everyone',
    plainWords: 'Make it work for whoever walks in.',
    customerNeed: 'I want to do this myself, whatever my eyes, ears, hands, language or luck are like today.',
    behavioursDo: [
      'Ask “what would make this easier?” and then do that.',
      'Speak to the customer, not to whoever came along.',
      'Note what somebody needs, so that they never have to ask again.',
    ],
    behavioursStop: ['Guessing what people can or cannot do.', 'Treating the usual way as the only way.'],
    ownerTeam: 'TEC-2-3',
    examples: [
      {
        title: 'The quiet hour',
        words:
          'A boy with his hands over his ears, a mother already turning to go. Dee switched the music off, then the screens, then the door chime. They stayed forty minutes and bought a phone. Since then the shop is quiet every Tuesday from four to five: low light, no music, one person a table. It is the busiest hour of that afternoon.',
        place: 'Norwich Gentleman’s Walk shop',
        yearsAgo: 2,
      },
      {
        title: 'The screen turned off',
        words:
          'Before every release Marta does one purchase on our website with the screen off, by ear. The first time it took her fifty minutes and she could not finish: the “pay” button had no name. She wrote down each place where she was lost, mended half of them, and sat with the teams who owned the rest. It takes her six minutes now. A customer who is blind wrote to say that he had bought his own phone, for the first time, without his brother.',
        place: 'Technology centre, Harlow',
        yearsAgo: 1,
      },
    ],
  },
];

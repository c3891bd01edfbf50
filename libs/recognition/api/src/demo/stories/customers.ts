/** Somebody in a story. */
export interface Customer {
  noun: string;
  they: string;
  them: string;
  their: string;
  themself: string;
}

const she = { they: 'she', them: 'her', their: 'her', themself: 'herself' };
const he = { they: 'he', them: 'him', their: 'his', themself: 'himself' };

const women = [
  'a midwife just off nights',
  'a grandmother of six',
  'a retired headmistress',
  'a young mum',
  'a house painter',
  'a bus driver',
  'a student nurse',
  'a lady of eighty-four',
  'a woman who runs a flower stall',
  'a violin teacher',
  'a dinner lady from the primary school',
  'a woman whose husband used to see to all that',
  'a taxi driver',
  'a foster mother of three',
  'a lady in a very good hat',
  'an office cleaner',
  'a dairy farmer',
  'a woman starting her own bakery',
  'a care worker',
  'a paramedic still in her greens',
  'a woman of about my mum’s age',
  'a regular of ours',
  'a girl with her first wages',
  'a lollipop lady',
];

const men = [
  'a retired postman',
  'a lad of nineteen',
  'a man in his chef’s whites',
  'a grandfather with a list',
  'a widower from the flats opposite',
  'a lorry driver',
  'a man with two hearing aids',
  'a father of twins',
  'a man who had not slept',
  'a plumber',
  'a student just off the plane from Lagos',
  'a man of few words',
  'a gentleman with a sense of humour',
  'a night porter',
  'a young father',
  'a barber',
  'a scaffolder',
  'a fisherman',
  'a retired teacher of Latin',
  'a man with a very long story',
  'a shepherd',
  'a choirmaster',
  'a security guard',
  'a gardener with his boots in his hand',
];

/** Who comes to us, calls us and opens the door to us. */
export const customers: readonly Customer[] = [
  ...women.map((noun) => ({ noun, ...she })),
  ...men.map((noun) => ({ noun, ...he })),
];

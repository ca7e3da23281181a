/** What the picker shows of each kind of section: what it is for, and its layout (see `Drawing`). */
export const sectionKinds: Record<string, { purpose: string; drawing: string }> = {
  'key-points': {
    purpose: 'The page in a few points.',
    drawing: 'TTTTT\n\no -------\no ------\no -------\no ----',
  },
  overview: {
    purpose: 'What it is, with facts at a glance.',
    drawing: 'TTTTTT\n\n------ [[[\n------ [[[\n------ [[[\n---',
  },
  text: {
    purpose: 'Paragraphs, with pictures and lists.',
    drawing: 'TTTTTT\n\n----------\n---------\n----------\n------',
  },
  'urgent-care': {
    purpose: 'When to seek help at once.',
    drawing: '[[[[[[[[[[[\n[TTTTT    [\n[o -----  [\n[o ------ [\n[[[[[[[[[[[',
  },
  'labelled-list': {
    purpose: 'Short entries, each with a name.',
    drawing: 'TTTTT\n\nTTT -------\nTTT ------\nTTT -------',
  },
  'linked-list': {
    purpose: 'Entries that lead to other pages.',
    drawing: 'TTTTT\n\n[[[ [[[ [[[\n--- --- ---\n--  --- -- ',
  },
  comparison: {
    purpose: 'A table that compares two or more things.',
    drawing: 'TTTTT\n\n--- TTT TTT\n--- --- ---\n--- --- ---',
  },
  muscles: {
    purpose: 'The muscles involved, with a link each.',
    drawing: 'TTTTT\n\n## [[[ [[[\n## --- ---\n## --- ---',
  },
  diagram: { purpose: 'A drawing of muscles.', drawing: 'TTTTT\n   ####\n   ####\n   ####\n   ----' },
  mechanism: {
    purpose: 'How it comes about, step by step.',
    drawing: 'TTTTT\n\n[ -------\n[ ------\n[ -------',
  },
  care: {
    purpose: 'What helps: exercises, with how often.',
    drawing: 'TTTTT\n\n[[[[[ [[[[[\n----- -----\n---   ----',
  },
  session: { purpose: 'What happens in a visit.', drawing: 'TTTTT\n\no TTT ---\no TTT ----\no TTT ---' },
  timeline: { purpose: 'What changes when.', drawing: 'TTTTT\n\no---o---o--\n--- --- ---\n--  --- -- ' },
  suitability: {
    purpose: 'Whom it suits, and who should ask first.',
    drawing: 'TTTTT\n\no ---  o ---\no ---  o ---\no --   o --',
  },
  risks: { purpose: 'Side effects and reasons not to.', drawing: 'TTTTT\n\nTTT\no -------\nTTT\no ------' },
  research: { purpose: 'What studies have found.', drawing: 'TTTTT\n\n[[ -------\n[[ -------\n[[ ----' },
  questions: {
    purpose: 'Questions with answers that open.',
    drawing: 'TTTTT\n\nTTTTTT    o\nTTTTT     o\nTTTTTTT   o',
  },
  image: {
    purpose: 'One picture with a caption.',
    drawing: '###########\n###########\n###########\n###########\n-----',
  },
  video: { purpose: 'A film with its text.', drawing: '###########\n#####T#####\n###########\n------\n----' },
  links: { purpose: 'Links to pages of this site.', drawing: 'TTTTT\n\n------- o\n------- o\n------- o' },
  'call-to-action': {
    purpose: 'An invitation to book.',
    drawing: '[[[[[[[[[[[\n[ TTTTT   [\n[ ------- [\n[ ##      [\n[[[[[[[[[[[',
  },
  include: {
    purpose: 'A section of another page, always up to date.',
    drawing: 'TTTTT   [[[\n        [ [\n------- [[[\n-------\n----',
  },
}

const ofPosts = [
  'text',
  'image',
  'video',
  'key-points',
  'questions',
  'labelled-list',
  'links',
  'call-to-action',
]

/** The kinds that make sense on a document of a collection. */
export function kindsFor(collection: string): string[] {
  const all = Object.keys(sectionKinds)
  if (collection === 'posts') return ofPosts
  // A clinic's own text can't be a section of another document.
  return collection === 'adaptations' ? all.filter((kind) => kind !== 'include') : all
}

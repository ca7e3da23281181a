/** What each kind of section is for, in the order in which the picker shows them. */
export const sectionPurposes: Readonly<Record<string, string>> = {
  'key-points': 'The page in a few points.',
  overview: 'What it is, with facts at a glance.',
  text: 'Paragraphs, with pictures and lists.',
  'urgent-care': 'When to seek help at once.',
  'labelled-list': 'Short entries, each with a name.',
  'linked-list': 'Entries that lead to other pages.',
  comparison: 'A table that compares two or more things.',
  muscles: 'The muscles involved, with a link each.',
  diagram: 'A drawing of muscles.',
  mechanism: 'How it comes about, step by step.',
  care: 'What helps: exercises, with how often.',
  session: 'What happens in a visit.',
  timeline: 'What changes when.',
  suitability: 'Whom it suits, and who should ask first.',
  risks: 'Side effects and reasons not to.',
  research: 'What studies have found.',
  questions: 'Questions with answers that open.',
  image: 'One picture with a caption.',
  video: 'A film with its text.',
  links: 'Links to pages of this site.',
  'call-to-action': 'An invitation to book.',
  include: 'A section of another page, always up to date.',
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
  const all = Object.keys(sectionPurposes)
  if (collection === 'posts') return ofPosts
  // A clinic's own text can't be a section of another document.
  return collection === 'adaptations' ? all.filter((kind) => kind !== 'include') : all
}

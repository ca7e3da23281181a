import { type Owner, richText, type Sample } from '../fixtures/world/samples.ts'
import type { World } from '../fixtures/world.ts'
import { required } from './required.ts'

/** One place in a document that can point to another one. */
export type Pointer = { where: string; collection: string; data: (ids: Ids) => Sample }
type Ids = Record<Kind, string>
type Kind = 'picture' | 'condition' | 'treatment' | 'muscle' | 'practitioner' | 'page' | 'shared'

const withSection = (blockType: string, fields: (ids: Ids) => Sample) => (ids: Ids) => ({
  sections: [{ blockType, heading: 'A', ...fields(ids) }],
})
const withContent = (blockType: string, fields: (ids: Ids) => Sample) => (ids: Ids) => ({
  operations: [{ op: 'after', at: 'in-short', content: [{ blockType, heading: 'A', ...fields(ids) }] }],
})
const upload = (value: unknown) => ({ type: 'upload', version: 3, relationTo: 'media', value, fields: {} })
const paragraph = (more: object) => ({ type: 'paragraph', version: 1, children: [], ...more })
const link = (relationTo: string, value: unknown) => {
  const fields = { linkType: 'internal', doc: { relationTo, value } }
  return paragraph({ children: [{ type: 'link', version: 3, fields, children: [] }] })
}
const aCondition = (value: string) => ({ relationTo: 'conditions', value })

const fields: [where: string, collection: string, data: (ids: Ids) => Sample][] = [
  ['the picture at the top of a page', 'pages', ({ picture }) => ({ hero: picture })],
  ['the picture for shared links', 'posts', ({ picture }) => ({ seo: { image: picture } })],
  ['the conditions of a post', 'posts', ({ condition }) => ({ conditions: [condition] })],
  ['the author of a post', 'posts', ({ practitioner }) => ({ author: practitioner })],
  ['the condition of a testimonial', 'testimonials', ({ condition }) => ({ condition })],
  ['the practitioner of a testimonial', 'testimonials', ({ practitioner }) => ({ practitioner })],
  ['what a practitioner treats', 'practitioners', ({ condition }) => ({ conditions: [condition] })],
  ['the photo of a practitioner', 'practitioners', ({ picture }) => ({ photo: picture })],
  ['the relations of a library document', 'treatments', ({ condition }) => ({ conditions: [condition] })],
  ['what a document is shown for', 'conditions', ({ treatment }) => ({ when: { treatments: [treatment] } })],
]

const sections: typeof fields = [
  ['a picture', 'pages', withSection('image', ({ picture }) => ({ image: picture }))],
  ['a populated picture', 'pages', withSection('image', ({ picture }) => ({ image: { id: picture } }))],
  [
    'a list',
    'pages',
    withSection('linked-list', ({ condition }) => ({ items: [{ document: aCondition(condition) }] })),
  ],
  [
    'a condition of showing',
    'pages',
    withSection('text', ({ treatment }) => ({ when: { treatments: [treatment] } })),
  ],
  ['a list of muscles', 'posts', withSection('muscles', ({ muscle }) => ({ items: [{ muscle }] }))],
  [
    'an inclusion',
    'posts',
    withSection('include', ({ condition }) => ({ document: aCondition(condition), section: 'a' })),
  ],
]

const richTexts: typeof fields = (
  [
    ['a picture', ({ picture }) => upload(picture)],
    ['a populated picture', ({ picture }) => upload({ id: picture })],
    ['a picture inside a paragraph', ({ picture }) => paragraph({ children: [upload(picture)] })],
    [
      'a picture below what looks like a pointer',
      ({ picture, shared }) => paragraph({ ...aCondition(shared), children: [upload(picture)] }),
    ],
    ['a link', ({ condition }) => link('conditions', condition)],
    ['a link to a populated document', ({ condition }) => link('conditions', { id: condition })],
    ['a link to a page', ({ page }) => link('pages', page)],
  ] satisfies [string, (ids: Ids) => object][]
).map(([where, node]) => [where, 'pages', withSection('text', (ids) => ({ body: richText('A', node(ids)) }))])

const adapted: typeof fields = [
  ['the source', 'adaptations', ({ condition }) => ({ source: aCondition(condition) })],
  ['the picture', 'adaptations', ({ picture }) => ({ hero: picture })],
  ['the author', 'adaptations', ({ practitioner }) => ({ author: practitioner })],
  ['the introduction', 'adaptations', ({ picture }) => ({ introduction: richText('A', upload(picture)) })],
  ['a section', 'adaptations', withContent('image', ({ picture }) => ({ image: picture }))],
  [
    'a list',
    'adaptations',
    withContent('linked-list', ({ condition }) => ({ items: [{ document: aCondition(condition) }] })),
  ],
  [
    'rich text',
    'adaptations',
    withContent('text', ({ picture }) => ({ body: richText('A', upload(picture)) })),
  ],
]

const named = (place: string, rows: typeof fields): Pointer[] =>
  rows.map(([where, collection, data]) => ({ where: `${place}${where}`, collection, data }))

/** Every kind of place: fields, sections, rich text, adapted sections. */
export const pointers: Pointer[] = [
  ...named('', fields),
  ...named('in a section: ', sections),
  ...named('in rich text: ', richTexts),
  ...named('in an adaptation: ', adapted),
]

/** What a pointer can point to, all of one owner. The network has no practitioners and pages: nyc's stand in. */
export function documentIds({ documents, shared }: World, owner: Owner): Ids {
  const published = (collection: string, of: Owner) => required(documents[`${collection} ${of} published`])
  const clinic = owner === 'network' ? 'nyc' : owner
  return {
    picture: shared.picture[owner],
    condition: published('conditions', owner),
    treatment: published('treatments', owner),
    muscle: published('muscles', owner),
    practitioner: published('practitioners', clinic),
    page: published('pages', clinic),
    shared: shared.condition,
  }
}

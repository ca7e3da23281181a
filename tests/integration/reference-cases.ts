import { type Owner, richText, type Sample } from '../fixtures/world/samples.ts'
import type { World } from '../fixtures/world.ts'
import { required } from './required.ts'

/** A field through which a document can refer to another one. `data` fills that field alone. */
export type ReferenceCase = { field: string; collection: string; data: (ids: DocumentIds) => Sample }
type DocumentIds = Record<DocumentKind, string>
type DocumentKind = 'picture' | 'condition' | 'treatment' | 'muscle' | 'practitioner' | 'page' | 'shared'

const withSection = (blockType: string, fields: (ids: DocumentIds) => Sample) => (ids: DocumentIds) => ({
  sections: [{ blockType, heading: 'A', ...fields(ids) }],
})
const withContent = (blockType: string, fields: (ids: DocumentIds) => Sample) => (ids: DocumentIds) => ({
  operations: [{ op: 'after', at: 'in-short', content: [{ blockType, heading: 'A', ...fields(ids) }] }],
})
const upload = (value: unknown) => ({ type: 'upload', version: 3, relationTo: 'media', value, fields: {} })
const paragraph = (more: object) => ({ type: 'paragraph', version: 1, children: [], ...more })
const link = (relationTo: string, value: unknown) => {
  const fields = { linkType: 'internal', doc: { relationTo, value } }
  return paragraph({ children: [{ type: 'link', version: 3, fields, children: [] }] })
}
const conditionReference = (value: string) => ({ relationTo: 'conditions', value })

const topLevelFields: [field: string, collection: string, data: (ids: DocumentIds) => Sample][] = [
  ['the picture at the top of a page', 'pages', ({ picture }) => ({ hero: picture })],
  ['the picture for shared links', 'posts', ({ picture }) => ({ seo: { image: picture } })],
  ['the conditions of a post', 'posts', ({ condition }) => ({ conditions: [condition] })],
  ['the author of a post', 'posts', ({ practitioner }) => ({ author: practitioner })],
  ['the condition of a testimonial', 'testimonials', ({ condition }) => ({ condition })],
  ['the practitioner of a testimonial', 'testimonials', ({ practitioner }) => ({ practitioner })],
  ['the conditions of a practitioner', 'practitioners', ({ condition }) => ({ conditions: [condition] })],
  ['the photo of a practitioner', 'practitioners', ({ picture }) => ({ photo: picture })],
  ['the relations of a library document', 'treatments', ({ condition }) => ({ conditions: [condition] })],
  [
    'the treatments that a document is shown for',
    'conditions',
    ({ treatment }) => ({ when: { treatments: [treatment] } }),
  ],
]

const sectionFields: typeof topLevelFields = [
  ['a picture', 'pages', withSection('image', ({ picture }) => ({ image: picture }))],
  ['a populated picture', 'pages', withSection('image', ({ picture }) => ({ image: { id: picture } }))],
  [
    'a list',
    'pages',
    withSection('linked-list', ({ condition }) => ({ items: [{ document: conditionReference(condition) }] })),
  ],
  [
    'a display condition',
    'pages',
    withSection('text', ({ treatment }) => ({ when: { treatments: [treatment] } })),
  ],
  ['a list of muscles', 'posts', withSection('muscles', ({ muscle }) => ({ items: [{ muscle }] }))],
  [
    'an inclusion',
    'posts',
    withSection('include', ({ condition }) => ({ document: conditionReference(condition), section: 'a' })),
  ],
]

const richTextFields: typeof topLevelFields = (
  [
    ['a picture', ({ picture }) => upload(picture)],
    ['a populated picture', ({ picture }) => upload({ id: picture })],
    ['a picture inside a paragraph', ({ picture }) => paragraph({ children: [upload(picture)] })],
    [
      'a picture below a node that looks like a reference',
      ({ picture, shared }) => paragraph({ ...conditionReference(shared), children: [upload(picture)] }),
    ],
    ['a link', ({ condition }) => link('conditions', condition)],
    ['a link to a populated document', ({ condition }) => link('conditions', { id: condition })],
    ['a link to a page', ({ page }) => link('pages', page)],
  ] satisfies [string, (ids: DocumentIds) => object][]
).map(([field, node]) => [field, 'pages', withSection('text', (ids) => ({ body: richText('A', node(ids)) }))])

const adaptationFields: typeof topLevelFields = [
  ['the source', 'adaptations', ({ condition }) => ({ source: conditionReference(condition) })],
  ['the picture', 'adaptations', ({ picture }) => ({ hero: picture })],
  ['the author', 'adaptations', ({ practitioner }) => ({ author: practitioner })],
  ['the introduction', 'adaptations', ({ picture }) => ({ introduction: richText('A', upload(picture)) })],
  ['a section', 'adaptations', withContent('image', ({ picture }) => ({ image: picture }))],
  [
    'a list',
    'adaptations',
    withContent('linked-list', ({ condition }) => ({ items: [{ document: conditionReference(condition) }] })),
  ],
  [
    'rich text',
    'adaptations',
    withContent('text', ({ picture }) => ({ body: richText('A', upload(picture)) })),
  ],
]

const withPrefix = (prefix: string, rows: typeof topLevelFields): ReferenceCase[] =>
  rows.map(([field, collection, data]) => ({ field: `${prefix}${field}`, collection, data }))

/** References in top-level fields, in sections, in rich text and in the sections of an adaptation. */
export const referenceCases: ReferenceCase[] = [
  ...withPrefix('', topLevelFields),
  ...withPrefix('in a section: ', sectionFields),
  ...withPrefix('in rich text: ', richTextFields),
  ...withPrefix('in an adaptation: ', adaptationFields),
]

/**
 * The ids that a reference case fills in, all of one owner. The network has no practitioners and pages: nyc's are
 * used.
 */
export function documentIds({ documents, shared }: World, owner: Owner): DocumentIds {
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

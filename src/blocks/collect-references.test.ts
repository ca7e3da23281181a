import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { collectReferences } from './collect-references.ts'
import { libraryDocument, richText } from './fields.ts'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [{ label: 'Page', fields: [{ name: 'hero', type: 'upload', relationTo: 'media' }] }],
  },
  { type: 'row', fields: [{ name: 'muscles', type: 'relationship', relationTo: 'muscles', hasMany: true }] },
  { name: 'seo', type: 'group', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
  libraryDocument('source'),
  richText('introduction'),
  { name: 'sections', type: 'blocks', blocks: [] },
]
const found = (data: unknown) =>
  collectReferences(fields, data).map(({ collection, id, path }) => `${path} ${collection}:${id}`)

test('every reference is found with its path: through tabs, rows, groups, lists and sections', () => {
  const sections = [
    { blockType: 'muscles', items: [{ muscle: 'calf' }, { muscle: null }, { muscle: 'soleus' }] },
    { blockType: 'linked-list', items: [{ document: { relationTo: 'treatments', value: 'needling' } }] },
    { blockType: 'image', image: 'picture', when: { treatments: ['loading'] } },
    { blockType: 'gone', image: 'picture' },
  ]
  const data = {
    hero: 'hero',
    muscles: ['calf'],
    seo: { image: 'shared' },
    source: { relationTo: 'conditions', value: 'heel' },
    sections,
  }
  expect(found(data)).toEqual([
    'hero media:hero',
    'muscles muscles:calf',
    'seo.image media:shared',
    'source conditions:heel',
    'sections.0.items.0.muscle muscles:calf',
    'sections.0.items.2.muscle muscles:soleus',
    'sections.1.items.0.document treatments:needling',
    'sections.2.image media:picture',
    'sections.2.when.treatments treatments:loading',
  ])
})

test('references in rich text are found in links and pictures, in every locale', () => {
  const doc = { relationTo: 'studies', value: 'brady' }
  const link = { type: 'link', fields: { linkType: 'internal', doc }, children: [] }
  const picture = { type: 'upload', relationTo: 'media', value: 'picture' }
  const state = (...children: unknown[]) => ({
    root: { type: 'root', children: [{ type: 'paragraph', children }] },
  })
  expect(found({ introduction: state(link, picture) })).toEqual([
    'introduction studies:brady',
    'introduction media:picture',
  ])
  expect(found({ introduction: { en: state(link), hi: state(picture) } })).toEqual([
    'introduction studies:brady',
    'introduction media:picture',
  ])
})

test('a populated document counts as its id', () => {
  expect(
    found({ hero: { id: 'hero' }, source: { relationTo: 'conditions', value: { id: 'heel' } } }),
  ).toEqual(['hero media:hero', 'source conditions:heel'])
})

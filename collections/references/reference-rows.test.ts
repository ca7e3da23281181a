import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { blockConfigs } from '#blocks/blocks.ts'
import { editorBlocks } from '#blocks/editor.ts'
import { collections } from '../index.ts'
import { linkedAddresses, referenceRows } from './reference-rows.ts'

const nowhere = () => undefined
const notLinking = ['owner', 'tenant', 'updatedBy', 'from']

/** A value for every field of a document, with an id of its own in each place that can hold one. */
function fill(fields: readonly Field[], ids: string[]): Record<string, unknown> {
  const next = () => {
    ids.push(`id-${ids.length}`)
    return ids.at(-1)
  }
  const localize = (field: Field, value: unknown) =>
    'localized' in field && field.localized ? { en: value } : value
  const fillField = (field: Field): object => {
    switch (field.type) {
      case 'tabs':
        return Object.assign(
          {},
          ...field.tabs.map((tab) => {
            const inside = fill(tab.fields, ids)
            return 'name' in tab && tab.name ? { [tab.name]: inside } : inside
          }),
        )
      case 'row':
      case 'collapsible':
        return fill(field.fields, ids)
      case 'group':
        return 'name' in field && field.name
          ? { [field.name]: localize(field, fill(field.fields, ids)) }
          : fill(field.fields, ids)
      case 'array':
        return { [field.name]: localize(field, [fill(field.fields, ids), fill(field.fields, ids)]) }
      case 'blocks': {
        const blocks = [...field.blocks, ...(field.blockReferences ? blockConfigs : [])]
        const rows = blocks.map((block) => ({ ...fill(block.fields, ids), blockType: block.slug }))
        return { [field.name]: localize(field, rows) }
      }
      case 'relationship':
      case 'upload': {
        const one = () =>
          typeof field.relationTo === 'string' ? next() : { relationTo: field.relationTo[0], value: next() }
        return { [field.name]: localize(field, field.hasMany ? [one(), one()] : one()) }
      }
      case 'richText': {
        const link = { type: 'link', fields: { doc: { relationTo: 'pages', value: next() } }, children: [] }
        const inline = { type: 'relationship', relationTo: 'posts', value: next() }
        const picture = { type: 'upload', relationTo: 'media', value: next() }
        const blocks = editorBlocks.map((block) => ({
          type: 'block',
          fields: { ...fill(block.fields, ids), blockType: block.slug },
        }))
        const root = {
          type: 'root',
          children: [{ type: 'paragraph', children: [link, inline] }, picture, ...blocks],
        }
        return { [field.name]: localize(field, { root }) }
      }
      default:
        expect([...plain, 'ui']).toContain(field.type)
        return {}
    }
  }
  const linking = fields.filter((field) => !('name' in field && notLinking.includes(field.name)))
  return Object.assign({}, ...linking.map(fillField))
}

/** The types of fields that hold no reference. A new type belongs here or into `fill`, and into `collectLeaves`. */
const plain = ['text', 'textarea', 'number', 'checkbox', 'date', 'email', 'select', 'json', 'point']

test.each(collections.map((collection) => [collection.slug, collection]))(
  'every field of %s that can hold a reference is found, at any depth',
  (_, { fields }) => {
    const ids: string[] = []
    const published = fill(fields, ids)
    const rows = referenceRows(fields, { published, draft: null }, nowhere)
    expect(new Set(rows.map(({ to }) => to.id))).toEqual(new Set(ids))
  },
)

const page: Field[] = [
  { name: 'hero', type: 'upload', relationTo: 'media' },
  { name: 'items', type: 'array', fields: [{ name: 'href', type: 'text' }] },
  { name: 'body', type: 'richText', localized: true },
  { name: 'from', type: 'text' },
]

test('a row tells whether the published version or a newer draft refers to it', () => {
  const rows = referenceRows(
    page,
    {
      published: { hero: 'old', items: [{ href: '/kept' }] },
      draft: { hero: 'new', items: [{}, { href: '/kept' }] },
    },
    () => ({ collection: 'pages', id: 'kept' }),
  )
  expect(rows.map(({ path, to, published, draft }) => [path, to.id, published, draft])).toEqual([
    ['hero', 'old', true, false],
    ['items.href', 'kept', true, true],
    ['hero', 'new', false, true],
  ])
})

test('the paths that texts link to are addresses; a redirect’s own path and other sites are not', () => {
  const link = { type: 'link', fields: { linkType: 'custom', url: '/fees?x=1' }, children: [] }
  const outside = { type: 'link', fields: { linkType: 'custom', url: 'https://a.example' }, children: [] }
  const published = {
    from: '/old',
    items: [{ href: '/conditions/heel-pain' }, { href: '//a.example' }],
    body: { hi: { root: { type: 'root', children: [link, outside] } } },
  }
  expect(linkedAddresses(page, { published, draft: null })).toEqual(['/conditions/heel-pain', '/fees?x=1'])
})

import { defineBlock } from '../define-block.ts'
import { items, labelledItemRules, libraryDocument, longText, text } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const linkedList = defineBlock({
  kind: 'linked-list',
  label: 'Linked list',
  fields: [
    longText('introduction'),
    items(
      'items',
      [
        libraryDocument('document', { description: 'Links to its page. Leave empty for a plain label.' }),
        text('label', {
          description: 'Required if no document is selected; otherwise it replaces the document’s title.',
        }),
        longText('text', { description: 'A sentence or a paragraph.' }),
      ],
      { label: 'Entries' },
    ),
  ],
  ...labelledItemRules,
  schema: {
    introduction: schema.text,
    items: schema.items({ document: schema.reference, label: schema.text, text: schema.text }),
  },
  /** Where the clinic has no such page an entry keeps its label, without a link; one without a label is left out. */
  resolve: ({ introduction, items }, { findTarget }) => {
    const entries = items.flatMap(({ key, document, label, text }) => {
      const found = document && findTarget(document.relationTo, document.value)
      const title = label ?? found?.title
      return title ? [{ key, target: { title, href: found?.href ?? null }, text }] : []
    })
    return entries.length > 0 ? { introduction, items: entries } : null
  },
  fixtures: [
    {
      key: 'often-confused-with',
      heading: asText('Often confused with'),
      fields: {
        introduction: asText('Where it hurts, and when, tells them apart.'),
        items: [
          row('pf', 'conditions:plantar-fasciitis', undefined, 'Pain under the heel rather than behind it.'),
          row('strain', 'conditions:calf-strain', 'A strained calf', 'Begins in one stride, higher up.'),
          row('plain', null, 'An irritated bursa', 'Sore where the shoe rubs. It has no page of its own.'),
          row(
            'gone',
            'conditions:not-offered',
            'A condition this clinic lacks',
            'Its label stays, unlinked.',
          ),
          row('nameless', 'conditions:not-offered'),
        ],
      },
    },
    {
      key: 'related',
      heading: asText('Pages to read next'),
      fields: {
        items: [
          row('stiff', 'symptoms:morning-stiffness'),
          row('calf', 'body-regions:calf'),
          row('shockwave', 'treatments:shockwave'),
          row('loading', 'treatments:loading-exercise'),
        ],
      },
    },
  ],
})

function row(key: string, document: string | null, label?: string, text?: string) {
  const [relationTo, value] = document?.split(':') ?? []
  return {
    key,
    document: document && { relationTo, value },
    label: label === undefined ? null : asText(label),
    text: text === undefined ? null : asText(text),
  }
}

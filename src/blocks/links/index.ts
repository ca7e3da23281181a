import { isSitePath, isWebAddress } from '#domain/routes/site-address.ts'
import { resolveHref } from '../context.ts'
import { defineBlock } from '../define-block.ts'
import { items, labelledItemRules, libraryDocument, longText, text } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const links = defineBlock({
  kind: 'links',
  label: 'Links',
  clinical: false,
  fields: [
    longText('introduction'),
    items(
      'items',
      [
        text('label', { required: true }),
        libraryDocument('document'),
        {
          name: 'href',
          type: 'text',
          label: 'Or an address',
          admin: { description: 'A path on the site such as /first-visit, or a full https:// address.' },
          validate: (value: string | null | undefined) =>
            !value ||
            isSitePath(value) ||
            isWebAddress(value) ||
            '“Or an address” must start with "/" for a page of the site or with https:// for another site.',
        },
        longText('text'),
      ],
      { label: 'Links' },
    ),
  ],
  ...labelledItemRules,
  schema: {
    introduction: schema.text,
    items: schema.items({
      label: schema.text,
      document: schema.reference,
      href: schema.plain,
      text: schema.text,
    }),
  },
  /** An entry without a target is left out: the list is nothing but its links. */
  resolve: ({ introduction, items }, context) => {
    const entries = items.flatMap(({ key, label, document, href: address, text }) => {
      const found = document && context.findTarget(document.relationTo, document.value)
      const href = found?.href ?? resolveHref(address, context)
      const title = label ?? found?.title
      return title && href !== null ? [{ key, title, href, text }] : []
    })
    return entries.length > 0 ? { introduction, items: entries } : null
  },
  fixtures: [
    {
      key: 'next-steps',
      heading: asText('Where to go next'),
      fields: {
        introduction: null,
        items: [
          {
            key: 'visit',
            label: asText('Your first visit'),
            href: '/first-visit',
            text: asText('What to bring, what it costs, how long it takes.'),
          },
          {
            key: 'loading',
            label: asText('Loading exercise, explained'),
            document: { relationTo: 'treatments', value: 'loading-exercise' },
          },
          { key: 'outside', label: asText('The guideline itself'), href: 'https://www.jospt.org/' },
          {
            key: 'dead',
            label: asText('A page that is gone'),
            document: { relationTo: 'conditions', value: 'gone' },
          },
        ],
      },
    },
  ],
})

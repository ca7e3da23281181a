import { items, libraryDocument, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const links = section({
  kind: 'links',
  type: 'LinksSection',
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
          label: 'or an address',
          admin: { description: 'A path of the site such as /first-visit, or a full https:// address.' },
          validate: (value: string | null | undefined) =>
            !value ||
            /^(\/(?!\/)|https:\/\/)\S*$/.test(value) ||
            'Begin with / for a page of the site or https:// for another.',
        },
        longText('text'),
      ],
      { label: 'Links' },
    ),
  ],
})

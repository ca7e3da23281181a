import { items, libraryDocument, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const linkedList = section({
  kind: 'linked-list',
  type: 'LinkedListSection',
  label: 'Linked list',
  fields: [
    longText('introduction'),
    items(
      'items',
      [
        libraryDocument('document', { description: 'Links to its page. Leave empty for a plain label.' }),
        text('label', { description: 'Needed where no document is chosen; otherwise replaces its title.' }),
        longText('text', { description: 'A sentence or a paragraph.' }),
      ],
      { label: 'Entries' },
    ),
  ],
})

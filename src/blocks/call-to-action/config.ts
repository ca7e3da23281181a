import { labelledItems, longText, text } from '../fields.ts'
import { section } from '../section.ts'

export const callToAction = section({
  kind: 'call-to-action',
  type: 'CallToActionSection',
  label: 'Call to action',
  clinical: false,
  fields: [
    longText('text'),
    labelledItems('sellingPoints', { label: 'Selling points' }),
    text('button', { label: 'Words on the button' }),
    {
      name: 'action',
      type: 'select',
      required: true,
      defaultValue: 'book',
      options: [
        { label: 'Book (the telephone where there is no booking link)', value: 'book' },
        { label: 'Call', value: 'call' },
        { label: 'Contact page', value: 'contact' },
        { label: 'Find a location', value: 'locations' },
      ],
    },
  ],
})

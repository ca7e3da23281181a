import { z } from 'zod'
import { assertNever } from '#base/narrow.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { Text } from '#ui/models.ts'
import type { BlockContext, Reception } from '../context.ts'
import { defineBlock } from '../define-block.ts'
import { labelledItemRules, labelledItems, longText, text } from '../fields.ts'
import { asText, entry } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

const actions = ['book', 'call', 'contact', 'locations'] as const
type Action = (typeof actions)[number]

const actionLabels: Record<Action, string> = {
  book: 'Book (calls the clinic if there is no booking link)',
  call: 'Call',
  contact: 'Contact page',
  locations: 'Find a location',
}

export type ButtonProps = { label: Text; href: string }

export const callToAction = defineBlock({
  kind: 'call-to-action',
  label: 'Call to action',
  clinical: false,
  fields: [
    longText('text'),
    labelledItems('sellingPoints', { label: 'Selling points' }),
    text('button', { label: 'Button text' }),
    {
      name: 'action',
      type: 'select',
      required: true,
      defaultValue: 'book',
      options: actions.map((value) => ({ label: actionLabels[value], value })),
    },
  ],
  ...labelledItemRules,
  readWithLabel: ['button'],
  schema: {
    text: schema.text,
    sellingPoints: schema.labelledItems,
    button: schema.text,
    action: z.enum(actions).catch('book'),
  },
  resolve: ({ button: label, action, ...rest }, context, heading) => {
    const { reception } = context
    const isEmpty = !rest.text && rest.sellingPoints.length === 0
    // The network's own site keeps the words of its posts, without buttons that would lead nowhere.
    if (!reception) return isEmpty ? null : { ...rest, button: null, telephone: null }
    if (isEmpty && !heading && !label) return null
    const button = resolveButton(action, label, { ...context, ...reception })
    const call = callButton({ ...context, ...reception })
    const isElsewhere = button.href !== call.href && !button.href.startsWith('tel:')
    // Show the telephone number only if the button links to something else.
    return { ...rest, button, telephone: isElsewhere ? call : null }
  },
  fixtures: [
    {
      key: 'book-an-assessment',
      heading: asText('Have it looked at in Okotoks'),
      fields: {
        text: asText('Forty minutes: we test it, tell you what we think it is, and you leave with a plan.'),
        sellingPoints: [
          entry('referral', 'No referral needed'),
          entry('evening', 'Evenings on Tuesdays'),
          entry('parking', 'Parking at the door', 'Step-free from there.'),
        ],
        button: asText('Book an assessment'),
        action: 'book',
      },
    },
    {
      key: 'call-us',
      heading: asText('Not sure yet?'),
      fields: { text: null, sellingPoints: [], button: null, action: 'call' },
    },
  ],
})

/** A button that dials names the number, whatever label was written for a booking link. */
function resolveButton(action: Action, label: Text | null, context: ClinicBlockContext): ButtonProps {
  const { booking, messages, pathTo } = context
  switch (action) {
    case 'book': {
      const ownLabel = booking.isTelephone ? null : label
      return { label: ownLabel ?? { text: booking.label }, href: booking.href }
    }
    case 'call':
      return callButton(context)
    case 'contact':
      return { label: label ?? { text: messages.contact }, href: pathTo('/contact') }
    case 'locations':
      return { label: label ?? { text: messages.findLocation }, href: pathTo('/locations') }
    default:
      return assertNever(action)
  }
}

const callButton = ({ messages, telephone }: ClinicBlockContext): ButtonProps => ({
  label: { text: formatMessage(messages.call, { phone: telephone.shown }) },
  href: telephone.href,
})

type ClinicBlockContext = BlockContext & Reception

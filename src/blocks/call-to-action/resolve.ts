import { z } from 'zod'
import { assertNever } from '#base/assert-never.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { LabelledEntry } from '#ui/labelled-list.tsx'
import type { Text } from '#ui/models.ts'
import type { BlockContext } from '../context.ts'
import { labelledItems, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

const actions = ['book', 'call', 'contact', 'locations'] as const
type Action = (typeof actions)[number]

export type ButtonProps = { label: Text; href: string }

export type CallToActionProps = Head<'call-to-action'> & {
  text: Text | null
  sellingPoints: LabelledEntry[]
  button: ButtonProps
  /** The telephone beside a button that leads elsewhere. */
  telephone: ButtonProps | null
}

export function resolveCallToAction(
  section: ResolvedSection,
  context: BlockContext,
): CallToActionProps | null {
  const fields = readFields(section, {
    text,
    sellingPoints: labelledItems,
    button: text,
    action: z.enum(actions).catch('book'),
  })
  if (!fields) return null
  const { button: words, action, ...rest } = fields
  if (!section.heading && !words && !rest.text && rest.sellingPoints.length === 0) return null
  const button = buttonFor(action, words, context)
  const { telephone } = context
  const isElsewhere = button.href !== telephone.href && !button.href.startsWith('tel:')
  const call = { label: callLabel(telephone.shown, context), href: telephone.href }
  return { ...sectionHead('call-to-action', section), ...rest, button, telephone: isElsewhere ? call : null }
}

/** A button says what happens: one that dials names the number, whatever words were written for a booking link. */
function buttonFor(action: Action, words: Text | null, context: BlockContext): ButtonProps {
  const { booking, telephone, messages, pathTo } = context
  switch (action) {
    case 'book':
      return booking.isTelephone
        ? { label: { text: booking.label }, href: booking.href }
        : { label: words ?? { text: booking.label }, href: booking.href }
    case 'call':
      return { label: callLabel(telephone.shown, context), href: telephone.href }
    case 'contact':
      return { label: words ?? { text: messages.contact }, href: pathTo('/contact') }
    case 'locations':
      return { label: words ?? { text: messages.findLocation }, href: pathTo('/locations') }
    default:
      return assertNever(action)
  }
}

const callLabel = (phone: string, { messages }: BlockContext): Text => ({
  text: formatMessage(messages.call, { phone }),
})

/** How far the clinic has got with an enquiry. */
export const enquiryStates = ['new', 'in-progress', 'answered', 'spam'] as const
export type EnquiryState = (typeof enquiryStates)[number]

export const enquiryStateNames: Record<EnquiryState, string> = {
  new: 'New',
  'in-progress': 'In progress',
  answered: 'Answered',
  spam: 'Spam',
}

/** States of a mail: of the notice to the clinic, and of a reply to the patient. */
export const mailStates = ['waiting', 'sent', 'failed', 'refused', 'no-server', 'no-address'] as const
export type MailState = (typeof mailStates)[number]

export const mailStateNames: Record<MailState, string> = {
  waiting: 'Waiting to be sent',
  sent: 'Sent',
  failed: 'Failed (will be retried)',
  refused: 'Not sent',
  'no-server': 'Not sent: no mail server',
  'no-address': 'No address (enter one in the clinic’s settings)',
}

/** Maximum lengths of what the clinic writes, in characters. */
export const replyLimits = { subject: 200, text: 10_000, note: 5_000 } as const

const day = 24 * 60 * 60 * 1000

/** Whole days until an enquiry is deleted; 0 on its last day. */
export const daysLeft = (keepUntil: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(keepUntil) - now.getTime()) / day))

import type { Messages } from '../locales/messages.ts'

export const preferredTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export type PreferredTime = (typeof preferredTimes)[number]

/** Characters, counted as a reader does: an emoji or a letter with its marks beyond one code unit counts by code point. */
export const limits = { name: 100, email: 254, message: 1000 } as const

/** What a visitor typed and ticked, exactly as it came, to be shown again when something is wrong. */
export type EnquiryValues = {
  name: string
  phone: string
  email: string
  preferredTime: string
  message: string
  location: string
  consent: boolean
  marketing: boolean
}

/** The fields of the form as they are submitted. */
export type EnquiryField = keyof EnquiryValues

/** A checked enquiry. At least one of phone and email is there. */
export type Enquiry = {
  name: string
  /** E.164. */
  phone: string | null
  email: string | null
  preferredTime: PreferredTime
  message: string
  /** Slug of one of the clinic's locations. */
  location: string
  consent: boolean
  marketing: boolean
}

type MessageKey = { [name in keyof Messages]: name extends `enquiry${string}` ? name : never }[keyof Messages]

/** What is wrong and what would be right, as a message; `form` where no one field is at fault. */
export type EnquiryProblem = {
  field: EnquiryField | 'form'
  message: MessageKey
  values?: Readonly<Record<string, string | number>>
}

/** A form that came back: what had been typed, what is to be mended, and the signed time of the page it came from. */
export type EnquiryReply = {
  values: EnquiryValues
  problems: readonly EnquiryProblem[]
  formTimestamp: string
}

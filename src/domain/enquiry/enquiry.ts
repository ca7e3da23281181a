import type { Messages } from '../locales/messages.ts'

export const preferredTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export type PreferredTime = (typeof preferredTimes)[number]

/** As the panel calls them. */
export const preferredTimeNames: Record<PreferredTime, string> = {
  any: 'Any time',
  morning: 'Mornings',
  afternoon: 'Afternoons',
  evening: 'Evenings',
}

/** Maximum lengths in Unicode code points, so that an emoji outside the BMP counts once. */
export const limits = { name: 100, email: 254, message: 1000 } as const

/** The submitted form values, unchanged, so that a rejected form can be shown again. */
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

/** A checked enquiry. At least one of `phone` and `email` is set. */
export type Enquiry = {
  name: string
  /** E.164. */
  phone: string | null
  phoneExtension: string | null
  email: string | null
  preferredTime: PreferredTime
  message: string
  /** Slug of one of the clinic's locations. */
  location: string
  consent: boolean
  marketing: boolean
}

type MessageKey = { [name in keyof Messages]: name extends `enquiry${string}` ? name : never }[keyof Messages]

/** A message that says what is wrong and how to correct it; `form` if it concerns no single field. */
export type EnquiryProblem = {
  field: EnquiryField | 'form'
  message: MessageKey
  values?: Readonly<Record<string, string | number>>
}

/** A rejected form: its values, its problems, and the signed timestamp of the page that it was on. */
export type EnquiryReply = {
  values: EnquiryValues
  problems: readonly EnquiryProblem[]
  formTimestamp: string
}

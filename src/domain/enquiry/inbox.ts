import { type EnquiryState, enquiryStates, type MailState } from './handling.ts'

/** Who may answer the enquiries of a clinic. */
export type Person = { id: string; name: string }

/** An enquiry in the list. */
export type InboxRow = {
  id: string
  clinic: { id: string; name: string }
  name: string
  /** As people of its country write it. */
  phone: string | null
  email: string | null
  message: string
  /** Title of the page that has the form. */
  about: string | null
  receivedAt: string
  /** IANA name, of the location that was written to. */
  timeZone: string
  state: EnquiryState
  isSuspicious: boolean
  /** New, and nobody of the clinic has opened it. */
  isUnread: boolean
  assignee: Person | null
  daysLeft: number
}

export type InboxCounts = Record<EnquiryState, number>

export type Inbox = {
  rows: InboxRow[]
  /** Of all that the filter finds. */
  total: number
  page: number
  pages: number
  /** What the filter finds in each state. */
  counts: InboxCounts
  unread: number
  people: Person[]
  may: { export: boolean; deleteEnquiries: boolean }
  hasMailServer: boolean
}

/** Which enquiries are listed. An empty value does not restrict. */
export type InboxFilter = {
  clinic: string
  /** `open`: new or in progress. */
  state: EnquiryState | 'open' | ''
  /** `me`, `nobody` or a user's id. */
  assignee: string
  search: string
}

/** The states of the enquiries that a list has. */
export function statesOf(state: InboxFilter['state']): readonly EnquiryState[] {
  if (state === 'open') return ['new', 'in-progress']
  return state === '' ? enquiryStates : [state]
}

/** How many enquiries a list of a state has. */
export const countOfState = (state: InboxFilter['state'], counts: InboxCounts): number =>
  statesOf(state).reduce((sum, each) => sum + counts[each], 0)

/** A reply or a note of an enquiry's thread. */
export type ThreadEntry = {
  id: string
  kind: 'reply' | 'note'
  text: string
  author: string
  writtenAt: string
  /** Of a reply. */
  mail: {
    to: string
    subject: string
    state: MailState
    /** Why it has failed, in words. */
    error: string | null
  } | null
}

/** What a reply can begin with, in the language of the enquiry. */
export type ReplyDraft = { title: string; text: string }

/** One enquiry with all that its view shows. */
export type OpenEnquiry = InboxRow & {
  preferredTime: string
  location: string
  /** Name of the page's language. */
  language: string
  /** BCP 47. */
  lang: string
  aboutPath: string | null
  wantsNews: boolean
  consent: boolean
  notice: string
  keepUntil: string
  notification: { state: MailState; error: string | null }
  links: { call: string | null; mail: string | null; whatsApp: string | null }
  thread: ThreadEntry[]
  people: Person[]
  reply: {
    /** Whom the patient answers; null if the clinic has no address. */
    replyTo: string | null
    from: string
    subject: string
    drafts: ReplyDraft[]
  }
  may: { delete: boolean }
  hasMailServer: boolean
}

/** How quickly a clinic has answered, over the last days. */
export type AnswerTimes = {
  days: number
  received: number
  answered: number
  /** Of those that were answered; null if none was. */
  medianMinutes: number | null
  waiting: number
  /** ISO time of the oldest that waits. */
  oldest: string | null
}

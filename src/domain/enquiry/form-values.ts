import type { EnquiryValues } from './enquiry.ts'

/** Names of the fields that visitors do not fill in. */
export const hiddenFields = {
  /** Path of the page that contains the form, without the locale prefix. */
  page: 'page',
  /** The signed time at which the page was rendered. */
  formTimestamp: 'made',
  /** Ids of the privacy notices that were shown, separated by spaces; see `noticeId`. */
  notice: 'notice',
  /** Milliseconds from page load to submission, set by the page's script; empty without JavaScript. */
  taken: 'taken',
  /** A honeypot: invisible to people, filled in by bots and, at times, by browsers that fill in forms. */
  trap: 'website',
} as const

export type HiddenValues = { [name in keyof typeof hiddenFields]: string }

/** Reads the visitor's fields of a submitted form; missing ones are empty or unchecked. */
export function readValues(form: URLSearchParams): EnquiryValues {
  const typed = (name: string) => form.get(name) ?? ''
  return {
    name: typed('name'),
    phone: typed('phone'),
    email: typed('email'),
    preferredTime: typed('preferredTime'),
    message: typed('message'),
    location: typed('location'),
    consent: form.has('consent'),
    marketing: form.has('marketing'),
  }
}

/** Reads the hidden fields of a submitted form; missing ones are empty. */
export function readHiddenValues(form: URLSearchParams): HiddenValues {
  const names = Object.entries(hiddenFields) as [keyof HiddenValues, string][]
  return Object.fromEntries(names.map(([key, name]) => [key, form.get(name) ?? ''])) as HiddenValues
}

import type { EnquiryValues } from './enquiry.ts'

/** Names of the fields that a visitor does not fill in. */
export const hiddenFields = {
  /** Path of the page that the form stands on, without the language's prefix. */
  page: 'page',
  /** The signed time at which the page was made. */
  formTimestamp: 'made',
  /** Marks of the notices that were shown, separated by spaces. */
  notice: 'notice',
  /** Milliseconds between the page's arrival and the sending, filled in by the page's script; empty without it. */
  taken: 'taken',
  /** Seen by nobody and filled in by programs. */
  trap: 'website',
} as const

export type HiddenValues = { [name in keyof typeof hiddenFields]: string }

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

export function readHiddenValues(form: URLSearchParams): HiddenValues {
  const names = Object.entries(hiddenFields) as [keyof HiddenValues, string][]
  return Object.fromEntries(names.map(([key, name]) => [key, form.get(name) ?? ''])) as HiddenValues
}

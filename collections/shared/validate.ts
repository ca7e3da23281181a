import { isValidPhoneNumber } from 'libphonenumber-js/max'

type Value = string | null | undefined

export function isWebAddress(value: Value): true | string {
  return !value || /^https:\/\/[^\s/]+\S*$/.test(value) || 'Give the full address, beginning with https://.'
}

/** E.164, as stored; sites show it the way the country writes it. Numbers kept for fiction count as possible. */
export function isPhoneNumber(value: Value): true | string {
  return (
    !value ||
    /^\+[1-9]\d{6,14}$/.test(value) ||
    (isValidPhoneNumber(value)
      ? 'Leave out spaces and signs: +14035550142.'
      : 'Begin with + and the country’s code: +14035550142.')
  )
}

export function isClockTime(value: Value): true | string {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || 'Give a time as 09:00 or 17:30.'
}

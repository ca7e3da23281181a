import { joinExtension } from '../clinic/phone.ts'

type Contact = { phone: string | null; phoneExtension: string | null; email: string | null }
type Words = { subject: string; greeting: string; quote: string }

/** The addresses that a telephone, a mail program and WhatsApp open, the last two with the patient's words quoted. */
export function contactLinks({ phone, phoneExtension, email }: Contact, words: Words) {
  const { subject, greeting, quote } = words
  const text = [greeting, '', '', quote].join('\n').trimEnd()
  return {
    call: phone && `tel:${joinExtension(phone, phoneExtension)}`,
    mail:
      email &&
      `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${fitted(text.replaceAll('\n', '\r\n'))}`,
    // An extension is answered by a switchboard, which has no WhatsApp.
    whatsApp:
      phone && !phoneExtension ? `https://wa.me/${phone.replace(/\D/g, '')}?text=${fitted(text)}` : null,
  }
}

/** Windows passes on addresses of up to 2,048 characters. */
const maxEncoded = 1_600

/** Percent-encoded, and cut off between characters where it would be too long for an address. */
function fitted(text: string): string {
  let encoded = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const next = encodeURIComponent(segment.toWellFormed())
    if (encoded.length + next.length > maxEncoded) return `${encoded}${encodeURIComponent('…')}`
    encoded += next
  }
  return encoded
}

/** A text as mail programs quote it: each line after "> ". Empty for an empty text. */
export const quoteLines = (text: string): string =>
  text.trim()
    ? text
        .trim()
        .split(/\r\n|\r|\n/)
        .map((line) => `> ${line}`)
        .join('\n')
    : ''

import { expect, test } from 'vitest'
import { contactLinks, quoteLines } from './contact-links.ts'

const words = { subject: 'Your enquiry', greeting: 'Hello Maya,', quote: '> Is there parking & a lift?' }
const contact = { phone: '+14035550199', phoneExtension: null, email: 'maya@example.com' }

test('each link reaches the patient with one press, and quotes what they wrote', () => {
  const { call, mail, whatsApp } = contactLinks(contact, words)
  expect(call).toBe('tel:+14035550199')
  const mailed = new URL(mail ?? '')
  expect(mailed.pathname).toBe('maya%40example.com')
  expect(mailed.searchParams.get('subject')).toBe('Your enquiry')
  expect(mailed.searchParams.get('body')).toBe('Hello Maya,\r\n\r\n\r\n> Is there parking & a lift?')
  expect(whatsApp).toMatch(/^https:\/\/wa\.me\/14035550199\?text=/)
  expect(new URL(whatsApp ?? '').searchParams.get('text')).toContain('> Is there parking & a lift?')
})

test('there is a link only for what the patient gave', () => {
  expect(contactLinks({ phone: null, phoneExtension: null, email: null }, words)).toEqual({
    call: null,
    mail: null,
    whatsApp: null,
  })
  const extension = contactLinks({ ...contact, phoneExtension: '4' }, words)
  expect(extension).toMatchObject({ call: 'tel:+14035550199;ext=4', whatsApp: null })
})

test('an address can’t add recipients to the mail', () => {
  const { mail } = contactLinks({ ...contact, email: 'maya@example.com?bcc=all@evil.example' }, words)
  expect(new URL(mail ?? '').searchParams.get('bcc')).toBeNull()
})

test('a long text in any script is cut off between characters, so that the address stays usable', () => {
  for (const quote of ['ಕನ್ನಡ '.repeat(400), '👩🏽‍⚕️'.repeat(300), '\uD800'.repeat(900)]) {
    const { mail, whatsApp } = contactLinks(contact, { ...words, quote })
    for (const link of [mail, whatsApp]) {
      expect(link?.length).toBeLessThan(2_048)
      expect(decodeURIComponent(link ?? '')).toMatch(/…$/)
    }
  }
})

test('every line of a quoted text is marked, and an empty text is not quoted', () => {
  expect(quoteLines('Hello\r\n\r\nMaya ')).toBe('> Hello\n> \n> Maya')
  expect(quoteLines(' \n')).toBe('')
})

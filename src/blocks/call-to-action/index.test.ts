import { describe, expect, test } from 'vitest'
import type { BlockContext } from '../context.ts'
import { fixtureContext } from '../fixture-context.ts'
import { asText } from '../fixture-parts.ts'
import { callToAction } from './index.ts'

const resolve = (fields: Record<string, unknown>, over: Partial<BlockContext> = {}) =>
  callToAction.resolve(
    { kind: 'call-to-action', key: 'cta', heading: asText('Come by'), fields },
    fixtureContext(over),
  )

describe('the call to action', () => {
  test('links to the booking page under the section’s label, with the telephone beside it', () => {
    expect(resolve({ action: 'book', button: asText('Book an assessment') })).toMatchObject({
      button: { label: { text: 'Book an assessment' }, href: 'https://booking.example/foothills' },
      telephone: { label: { text: 'Call 403-555-0188' }, href: 'tel:+14035550188' },
    })
  })

  test('a button that dials names the number, whatever its label', () => {
    const booking = { href: 'tel:+14035550188', label: 'Call 403-555-0188', isTelephone: true }
    const reception = { booking, telephone: { href: 'tel:+14035550188', shown: '403-555-0188' } }
    expect(resolve({ action: 'book', button: asText('Book online') }, { reception })).toMatchObject({
      button: { label: { text: 'Call 403-555-0188' }, href: 'tel:+14035550188' },
      telephone: null,
    })
    expect(resolve({ action: 'call', button: asText('Click here') })?.button?.label.text).toBe(
      'Call 403-555-0188',
    )
  })

  test('links to pages of the site in the page’s locale', () => {
    expect(resolve({ action: 'contact' }, { locale: 'hi' })?.button?.href).toBe('/hi/contact')
    expect(resolve({ action: 'locations' })?.button).toEqual({
      label: { text: 'Find a location' },
      href: '/locations',
    })
  })

  test.each(['book', 'call', 'contact', 'locations'])(
    'has no button on a site without a clinic, and is left out if it has no text: %s',
    (action) => {
      const text = asText('Find a clinic near you.')
      expect(resolve({ action, text, button: asText('Go') }, { reception: null })).toMatchObject({
        text,
        button: null,
        telephone: null,
      })
      expect(resolve({ action, button: asText('Go') }, { reception: null })).toBeNull()
    },
  )

  test('books by default', () => {
    expect(resolve({})?.button).toEqual({
      label: { text: 'Book a visit' },
      href: 'https://booking.example/foothills',
    })
  })
})

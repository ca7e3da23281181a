import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { sampleEnquiryForm, sampleEnquiryReply } from './enquiry-fixtures.ts'
import { EnquiryForm, type EnquiryFormModel } from './enquiry-form.tsx'
import { asText } from './fixtures.ts'

const messages = getMessages('en-IN')
const html = (reply: EnquiryReply | null = null, own: Partial<EnquiryFormModel> = {}) =>
  renderToStaticMarkup(
    <EnquiryForm form={{ ...sampleEnquiryForm, ...own }} reply={reply} messages={messages} />,
  )
const tag = (page: string, name: string) => new RegExp(`<[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? ''

describe('a form', () => {
  test('can be submitted without JavaScript', () => {
    expect(html()).toMatch(/<form[^>]*action="\/enquiries#enquiry-problems" method="post"/)
  })

  test('has no checkbox checked and no field filled in', () => {
    expect(html()).not.toContain('checked')
    for (const name of ['name', 'phone', 'email']) expect(tag(html(), name)).toContain('value=""')
  })

  test('labels each field and asks to leave out medical details', () => {
    for (const id of [
      'location',
      'name',
      'phone',
      'email',
      'preferredTime',
      'message',
      'consent',
      'marketing',
    ])
      expect(html()).toMatch(new RegExp(`<label for="enquiry-${id}">`))
    expect(html()).toContain('leave out medical details')
  })

  test('has the notice, folded, before the consent checkbox and the button', () => {
    const page = html()
    expect(page).toMatch(/<section[^>]*id="enquiry-notice-in"[^>]*><h3[^>]*>[^<]*<\/h3><details><summary/)
    const positions = ['enquiry-notice-in-heading', 'name="consent"', 'type="submit"'].map((part) =>
      page.indexOf(part),
    )
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(positions[0]).toBeGreaterThan(0)
  })

  test('asks for consent only if a notice requires it', () => {
    const notices = sampleEnquiryForm.notices.map((notice) => ({ ...notice, consent: null }))
    expect(html()).toContain('name="consent"')
    expect(html(null, { notices })).not.toContain('name="consent"')
  })

  test('of a clinic with one location has no location choice', () => {
    const locations = [{ slug: 'indiranagar', name: asText('Indiranagar') }]
    expect(tag(html(null, { locations }), 'location')).toBe(
      '<input type="hidden" name="location" value="indiranagar"/>',
    )
  })

  test('states the emergency number only if it is known', () => {
    expect(html()).toContain('call <a href="tel:112">112</a>')
    expect(html(null, { emergencyNumber: null })).toContain('call your emergency number')
  })
})

describe('a rejected form', () => {
  const page = html(sampleEnquiryReply)

  test('begins with a focusable summary that links to each field', () => {
    expect(page).toMatch(/<form[^>]*><div[^>]*id="enquiry-problems" role="alert" tabindex="-1">/i)
    expect(page).toContain('<a href="#enquiry-phone">This is not a phone number')
  })

  test('has each problem beside its field and associated with it', () => {
    expect(tag(page, 'phone')).toContain('aria-invalid="true"')
    expect(tag(page, 'phone')).toContain('aria-describedby="enquiry-phone-hint enquiry-phone-problem"')
    expect(page).toContain('<p class="enquiry-problem" id="enquiry-phone-problem">')
    expect(tag(page, 'email')).not.toContain('aria-invalid')
  })

  test('keeps all values', () => {
    expect(tag(page, 'name')).toContain('value="Maya &lt;R&gt;"')
    expect(tag(page, 'phone')).toContain('value="12"')
    expect(page).toMatch(/<textarea[^>]*>After &quot;six&quot;, please\.<\/textarea>/)
    expect(page).toContain('<option value="evening" selected="">')
    expect(page).toContain('<option value="hyderabad" selected="">')
    expect(tag(page, 'consent')).toContain('checked')
    expect(tag(page, 'marketing')).not.toContain('checked')
    expect(tag(page, 'made')).toContain(`value="${sampleEnquiryReply.formTimestamp}"`)
  })

  test('does not measure the time to correct it', () => {
    expect(tag(html(), 'taken')).not.toBe('')
    expect(tag(page, 'taken')).toBe('')
  })
})

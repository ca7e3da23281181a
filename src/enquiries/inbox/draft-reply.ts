import { payload } from '#data/payload.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { formatPhone } from '#domain/clinic/phone.ts'
import { quoteLines } from '#domain/enquiry/contact-links.ts'
import type { ReplyDraft } from '#domain/enquiry/inbox.ts'
import { interpolate } from '#domain/interpolation/interpolate.ts'
import { createLocalizedInterpolator } from '#domain/interpolation/localized-interpolator.ts'
import { contentLocales, type Localized } from '#domain/locales/localized.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import type { Enquiry } from '#payload-types'
import { type Asker, locationOf, ownAccess } from './scope.ts'

/** The texts of every clinic that has none of its own. The titles are for its staff. */
const standard = [
  { title: 'We will call you', message: 'replyCall' },
  { title: 'To book a visit', message: 'replyBook' },
  { title: 'Tell us in person', message: 'replyInPerson' },
  { title: 'We are not the right place', message: 'replyUnsuitable' },
] as const

type About = { clinic: Clinic; enquiry: Enquiry }

/** What stands around the text of a reply, in the language in which the patient read the form. */
export function replyFrame({ clinic, enquiry }: About) {
  const messages = getMessages(enquiry.locale)
  const location = locationOf(clinic, enquiry.location)
  const date = new Intl.DateTimeFormat(enquiry.locale, { dateStyle: 'long', timeZone: location?.timeZone })
  const quote = quoteLines(enquiry.message ?? '')
  return {
    subject: formatMessage(messages.replySubject, { clinic: clinic.name }),
    greeting: formatMessage(messages.replyGreeting, { name: enquiry.name }),
    signature: [messages.replyClosing, clinic.name, location && formatPhone(location.telephone)]
      .filter(Boolean)
      .join('\n'),
    quote:
      quote &&
      `${formatMessage(messages.replyQuote, { date: date.format(new Date(enquiry.receivedAt)) })}\n${quote}`,
  }
}

/** What a reply can begin with: the clinic's templates, else the standard ones; the first one has no text of its own. */
export async function findDrafts(asker: Asker, about: About): Promise<ReplyDraft[]> {
  const { greeting, signature, quote } = replyFrame(about)
  const { clinic, enquiry } = about
  const interpolator = createLocalizedInterpolator(clinic, enquiry.locale, enquiry.location)
  const templates = await findTemplates(asker, clinic.id)
  const bodies = templates.flatMap(({ title, text }) => {
    const body = interpolate(text, interpolator)?.text
    return body ? [{ title, body }] : []
  })
  return [{ title: 'No template', body: '' }, ...bodies].map(({ title, body }) => ({
    title,
    text: [greeting, body, signature, quote].filter((part, index) => part || index === 1).join('\n\n'),
  }))
}

type Template = { title: string; text: Localized }

async function findTemplates(asker: Asker, clinic: string): Promise<Template[]> {
  const { docs } = await (await payload()).find({
    collection: 'reply-templates',
    where: { tenant: { equals: clinic } },
    sort: 'title',
    limit: 50,
    depth: 0,
    locale: 'all',
    ...ownAccess(asker),
  })
  if (docs.length === 0)
    return standard.map(({ title, message }) => ({
      title,
      text: Object.fromEntries(contentLocales.map((locale) => [locale, getMessages(locale)[message]])),
    }))
  // Read in all locales, a localized field is an object, which the generated types do not say.
  return docs.map(({ title, text }) => ({ title, text: text as unknown as Localized }))
}

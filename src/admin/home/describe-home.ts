import type { Task, TaskKind } from '#domain/panel-home/panel-home.ts'
import { publicationDay } from '#domain/publication/dates.ts'
import { formatDay } from '../publication/describe.ts'

type TaskTexts = {
  /** After a number. */
  one: string
  many: string
  /** While nothing waits: what would be listed here. */
  none: string
  /** The view that has all of them, below the panel's address; null where no single view has. */
  all: { label: string; path: (clinic: string | null) => string } | null
}

const pagesIn = (state: string) => (clinic: string | null) => `/pages?clinic=${clinic}&state=${state}`

export const taskTexts: Record<TaskKind, TaskTexts> = {
  enquiries: {
    one: 'new enquiry',
    many: 'new enquiries',
    none: 'No new enquiries. What patients send through the site is listed here until it is answered.',
    all: { label: 'Open the inbox', path: () => '/collections/enquiries' },
  },
  'refused-changes': {
    one: 'scheduled change that was refused',
    many: 'scheduled changes that were refused',
    none: 'Nothing that was scheduled was refused.',
    all: { label: 'Open the schedule', path: () => '/schedule' },
  },
  'shared-texts': {
    one: 'page with a changed shared text',
    many: 'pages with a changed shared text',
    none: 'No shared text has changed under yours. When the network changes one, the page is listed here.',
    all: { label: 'All of these pages', path: pagesIn('attention') },
  },
  holidays: {
    one: 'public holiday to answer',
    many: 'public holidays to answer',
    none: 'No public holiday waits for an answer. When the network asks what you do on one, it is listed here.',
    all: { label: 'Open Hours and alerts', path: (clinic) => `/hours?clinic=${clinic}` },
  },
  consents: {
    one: 'consent to renew',
    many: 'consents to renew',
    none: 'No consent ends within 30 days. Stories and pictures of people are listed here before they leave the site.',
    all: null,
  },
  hours: {
    one: 'location without opening hours',
    many: 'locations without opening hours',
    none: 'Every location has opening hours.',
    all: null,
  },
  links: {
    one: 'text with a broken link',
    many: 'texts with a broken link',
    none: 'Every link in your texts leads to a page of your site.',
    all: { label: 'Open Links', path: () => '/links' },
  },
  'unreached-pages': {
    one: 'page that nothing leads to',
    many: 'pages that nothing leads to',
    none: 'A menu or a text leads to each of your pages.',
    all: { label: 'Open Menu', path: (clinic) => `/menu?clinic=${clinic}` },
  },
  'alt-texts': {
    one: 'picture without alternative text',
    many: 'pictures without alternative text',
    none: 'No picture lacks an alternative text.',
    all: { label: 'All pictures', path: () => '/collections/media' },
  },
  descriptions: {
    one: 'page without a description',
    many: 'pages without a description',
    none: 'Every page and post has a description for search engines.',
    all: null,
  },
  languages: {
    one: 'page to translate',
    many: 'pages to translate',
    none: 'Every page is in each language of the site.',
    all: { label: 'All of these pages', path: pagesIn('untranslated') },
  },
  studies: {
    one: 'study to verify',
    many: 'studies to verify',
    none: 'Every study is verified. New ones are listed here.',
    all: { label: 'All studies', path: () => '/collections/studies' },
  },
  drafts: {
    one: 'draft',
    many: 'drafts',
    none: 'No drafts. What is saved and not published is listed here, with the name of who left it.',
    all: null,
  },
  'scheduled-changes': {
    one: 'scheduled change',
    many: 'scheduled changes',
    none: 'Nothing is scheduled. What is to be published or unpublished later is listed here.',
    all: { label: 'Open the schedule', path: () => '/schedule' },
  },
  posts: {
    one: 'post to come',
    many: 'posts to come',
    none: 'No post to come. A post that is published with a later date is listed here until that day.',
    all: { label: 'All posts', path: () => '/collections/posts' },
  },
}

/** "3 new enquiries" */
export const describeCount = (kind: TaskKind, count: number): string =>
  `${count} ${count === 1 ? taskTexts[kind].one : taskTexts[kind].many}`

/** What is said below the name of a task; null if its name says all. */
export function describeTask(kind: TaskKind, { at, by, about }: Task, timeZone: string): string | null {
  switch (kind) {
    case 'enquiries':
      return at && `${about ? `${about} · ` : ''}${formatTime(at, timeZone)}`
    case 'consents':
      return at && (about ? `Ended on ${formatDay(at)}: not shown on the site` : `Ends on ${formatDay(at)}`)
    case 'holidays':
      return at && `Say what you do on ${formatDay(at)}`
    case 'alt-texts':
    case 'languages':
      return about && `Missing in ${about}`
    case 'drafts':
      return at && `Left ${by ? `by ${by} ` : ''}on ${formatTime(at, timeZone)}`
    case 'scheduled-changes':
      return at && `${about} on ${formatTime(at, timeZone)}`
    case 'posts':
      return at && `Appears on ${formatDay(publicationDay(at, timeZone))}`
    default:
      return about
  }
}

/** "28 Nov 2026, 14:05", at a clinic. */
const formatTime = (time: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(time),
  )

import { truncate } from '#base/text.ts'
import { type NamedSite, placeLine } from '../clinic/place-line.ts'

/** Approximate number of characters that search engines show of a title and of a description. */
export const titleLength = 65
export const descriptionLength = 155

/** The least that is left of a title or a description before what names the site. */
const shortestStart = 24

/**
 * The title of a page whose text several clinics may share: with the clinic's name always, since only that tells the
 * sites apart, and with its towns where they fit.
 *
 * @param texts the title, then shorter ones that may take its place
 */
export function sharedTitle(texts: readonly string[], site: NamedSite): string {
  const [last = ''] = texts.toReversed()
  for (const ending of [site, withoutTowns(site)])
    for (const text of texts) {
      const title = followedBy(text, ending)
      if (isWithin(title, titleLength)) return title
    }
  const ending = ` · ${site.name}`
  return `${truncateTo(last, titleLength - ending.length)}${ending}`
}

/** A title that the site's editor wrote: never cut, and followed by the name of the site if both fit. */
export function ownTitle(text: string, site: NamedSite): string {
  const title = followedBy(text, withoutTowns(site))
  return isWithin(title, titleLength) ? title : text
}

/** The description of a page whose text several clinics may share: cut, so that the clinic and its towns can follow. */
export function sharedDescription(text: string, site: NamedSite): string {
  const ending = placeLine(site)
  if (!text) return ending
  return `${truncateTo(text, descriptionLength - ending.length - 3)} · ${ending}`
}

/** Nothing is said twice. */
function followedBy(text: string, site: NamedSite): string {
  const ending = placeLine(site, text)
  return ending ? `${text} · ${ending}` : text
}

const withoutTowns = ({ name }: NamedSite): NamedSite => ({ name, towns: [] })

/** No ellipsis follows a whole sentence, and none a comma. */
function truncateTo(text: string, length: number): string {
  return truncate(text, Math.max(length - 1, shortestStart))
    .replace(/([.!?।])…$/, '$1')
    .replace(/[,;:]…$/, '…')
}

const isWithin = (text: string, length: number): boolean => [...text].length <= length

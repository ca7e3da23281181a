import { addressOnPage } from '#domain/library/section-addresses.ts'
import { splitAddress } from './editor-context.ts'
import type { OutlineSection } from './types.ts'

type Outline = readonly Pick<OutlineSection, 'at' | 'isOnPage'>[]

/** Where the page has what is selected; null where it has another variant of the section, or none. */
export function toPage(at: string | null, outline: Outline): string | null {
  const section = outline.find((each) => each.at === splitAddress(at).section)
  return at === null || section?.isOnPage === false ? null : addressOnPage(at)
}

/** The address of what was pressed in the page: of the variant that it shows. */
export function fromPage(at: string, outline: Outline): string {
  const { section } = splitAddress(at)
  const shown = outline.find((each) => each.isOnPage && addressOnPage(each.at) === section)
  return shown ? `${shown.at}${at.slice(section.length)}` : at
}

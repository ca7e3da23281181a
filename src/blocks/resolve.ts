import { uniqueSlug } from '#base/slug.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { estimatedHeight } from '#ui/estimated-height.ts'
import { formatLanguages } from '#ui/format.ts'
import { sectionBlocks } from './blocks.ts'
import type { BlockContext } from './context.ts'
import type { PropsOf } from './define-block.ts'
import { foreignLanguage } from './foreign-language.ts'

/** The props of a section of any kind with a view. */
export type SectionProps = PropsOf<(typeof sectionBlocks)[number]>

const blocksByKind = new Map<string, (typeof sectionBlocks)[number]>(
  sectionBlocks.map((block) => [block.kind, block]),
)

/**
 * The sections of a page in reading order. Total on every stored section: one of an unknown kind, or with nothing left
 * to show, is left out. Keys are unique in the result, since they are addresses on the page.
 *
 * @param options.folds whether the page folds sections
 */
export function resolveSections(
  sections: readonly ResolvedSection[],
  context: BlockContext,
  { folds = false } = {},
): SectionProps[] {
  // The list of sources has this address.
  const taken = new Set(['sources'])
  return sections.flatMap((section) => {
    const block = blocksByKind.get(section.kind)
    const resolved = block?.resolve(section, context)
    if (!resolved) return []
    const key = uniqueSlug(resolved.key || resolved.kind, taken)
    taken.add(key)
    const isFolded = folds && section.isFolded === true && resolved.heading !== null
    // A folded section is laid out with the page: it takes one line, and content that is not shown costs nothing.
    const height = isFolded ? undefined : estimatedHeight(resolved, block?.collapsed)
    const foreign = isFolded ? foreignLanguage(resolved) : undefined
    return [
      {
        ...resolved,
        key,
        height,
        isFolded,
        ...(foreign && { language: nameLanguage(foreign, context) }),
        ...(section.at && { at: section.at }),
      },
    ]
  })
}

/** "In English", in the language of the page. */
const nameLanguage = (language: ContentLocale, { locale, messages }: BlockContext): string =>
  formatMessage(messages.inLanguage, { language: formatLanguages([language], locale) })

import type { SiteContext } from '#data/site-context.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { Text } from '#ui/models.ts'

/** Whether a text is written in the language of the site. */
export const isWritten = ({ locale }: Pick<SiteContext, 'locale'>, text: Localized | undefined): boolean =>
  Boolean(text?.[toContentLocale(locale)])

/**
 * What a menu calls a page: the entry's own words, which give way to the page's usual name where only that is written in the
 * reader's language.
 */
export function menuLabel(
  context: Pick<SiteContext, 'locale' | 'localize'>,
  words: Localized | undefined,
  usual: Text | null,
): Text | null {
  const isUsualName = usual && !usual.lang && !isWritten(context, words)
  return isUsualName ? usual : (context.localize(words, 'heading') ?? usual)
}

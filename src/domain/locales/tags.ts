/** Locales that a site can be in. The first part of a tag is the content locale it speaks. */
export const localeTags = ['en', 'en-US', 'en-CA', 'en-IN', 'hi', 'kn'] as const
export type LocaleTag = (typeof localeTags)[number]

/** As editors choose them. */
export const localeNames: Record<LocaleTag, string> = {
  en: 'English',
  'en-US': 'English (United States)',
  'en-CA': 'English (Canada)',
  'en-IN': 'English (India)',
  hi: 'Hindi',
  kn: 'Kannada',
}

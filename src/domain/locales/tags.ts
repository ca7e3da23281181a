import { registry } from './registry.ts'

/** A locale that a site can be in. The first part of a tag is the content locale it reads. */
export type LocaleTag = keyof typeof registry
export const localeTags = Object.keys(registry) as LocaleTag[]

/** As editors choose them. */
export const localeNames = Object.fromEntries(localeTags.map((tag) => [tag, registry[tag].label])) as Record<
  LocaleTag,
  string
>

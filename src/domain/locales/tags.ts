import { registry } from './registry.ts'

/** The locale of a site. The first part of a tag is its content locale. */
export type LocaleTag = keyof typeof registry
export const localeTags = Object.keys(registry) as LocaleTag[]

/** The labels in the panel. */
export const localeNames = Object.fromEntries(localeTags.map((tag) => [tag, registry[tag].label])) as Record<
  LocaleTag,
  string
>

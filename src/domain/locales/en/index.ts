import type { LocaleConventions } from '../locale.ts'

export const english: LocaleConventions = { tag: 'en', content: 'en', name: 'English', spelling: {} }

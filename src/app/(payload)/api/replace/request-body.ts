import { z } from 'zod'
import { contentLocales } from '#domain/locales/localized.ts'

/** What is looked for, and what takes its place. */
export const replaceRequest = z.object({
  clinic: z.string().nullable(),
  text: z.string().min(1).max(500),
  replacement: z.string().max(2000),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
  locale: z.enum(contentLocales).nullable(),
})

import { isEmpty } from '../interpolation/interpolate.ts'
import type { Adaptation } from '../library/document.ts'

/** In how many places a clinic says something else than the shared page: its operations, and the fields above the sections. */
export function countChanges({ operations, ...adaptation }: Adaptation): number {
  const { title, heading, answer, introduction, seo, callToAction, hero } = adaptation
  const texts = [title, heading, answer, introduction, seo?.title, seo?.description, seo?.image, hero]
  const places = [...texts, ...Object.values(callToAction ?? {})].filter(isWritten)
  return operations.length + places.length
}

/** Of a localized text: in any language. */
const isWritten = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).some((text) => !isEmpty(text))
    : !isEmpty(value)

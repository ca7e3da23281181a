import { decodePercent } from '#base/text.ts'

/**
 * The path of a route's segments, decoded. Next passes them encoded to a page and decoded to its metadata, so that `%25`
 * can't be decoded again there. A slash inside a segment stays encoded: `/%2F` is not the home page.
 */
export function segmentsPath(segments: readonly string[]): string {
  return segments.map((each) => (decodePercent(each) ?? each).replaceAll('/', '%2F')).join('/')
}

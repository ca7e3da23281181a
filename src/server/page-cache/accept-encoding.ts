import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** How the bytes of a response are encoded. */
export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * The encoding that a client prefers, by the q-values of its Accept-Encoding header; where it has no preference, the one with
 * the fewest bytes. A client that accepts nothing gets the plain bytes, as RFC 9110, section 12.5.3, allows.
 */
export function selectEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const known = selected.get(acceptEncoding)
  if (known) return known
  const headers = { 'accept-encoding': acceptEncoding }
  const negotiator = new Negotiator({ headers }) as Negotiator & WithPreference
  const [best] = negotiator.encodings([...encodings], { preferred: ['br', 'gzip'] })
  const encoding = encodings.find((each) => each === best) ?? 'identity'
  selected.set(acceptEncoding, encoding)
  return encoding
}

const encodings = ['br', 'gzip', 'identity'] as const satisfies readonly Encoding[]

/** Missing in the package's types. */
type WithPreference = { encodings: (available: string[], options: { preferred: string[] }) => string[] }

/** Browsers send few different headers, and parsing one takes longer than sending a kept page. */
const selected = new LRUCache<string, Encoding>({ max: 500 })

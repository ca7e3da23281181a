/**
 * Normalises a host for storage and comparison: lower case, without scheme, port, path or trailing dot, in ASCII
 * (punycode).
 *
 * @returns an empty string if `given` is not a host
 */
export function normalizeHost(given: string): string {
  const bare = given
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/, '')
  try {
    const host = new URL(`http://${bare}`).hostname.replace(/\.$/, '')
    return host.split('.').includes('') ? '' : host
  } catch {
    return ''
  }
}

/**
 * The one form in which hosts are stored and compared: lower case, without scheme, port, path or trailing dot,
 * in ASCII (punycode). Empty where nothing of a host is left.
 */
export function normaliseHost(given: string): string {
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

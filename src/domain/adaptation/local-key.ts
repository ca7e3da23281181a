/**
 * A key for what a clinic adds. No shared section or item can have it: keys made from words never hold two hyphens in
 * succession.
 */
export function uniqueLocalKey(wanted: string, taken: ReadonlySet<string>): string {
  const own = wanted.startsWith(prefix) ? wanted : `${prefix}${wanted}`
  let n = 1
  while (taken.has(n === 1 ? own : `${own}-${n}`)) n += 1
  return n === 1 ? own : `${own}-${n}`
}

const prefix = 'local--'

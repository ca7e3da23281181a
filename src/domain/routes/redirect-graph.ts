/** `from` is a path of the site; `to` is another path of it, or an absolute URL. */
export type Redirect = { from: string; to: string }

/** Why a redirect is refused. `chain` holds the addresses that a visitor would pass through, in order. */
export type RedirectProblem = { kind: 'page' | 'loop' | 'chain'; chain: string[] }

export type Addresses = {
  /** The existing redirects, including those that follow from former addresses. */
  redirects: readonly Redirect[]
  /** Whether a page exists at a path; a page takes precedence over a redirect. */
  isPage: (path: string) => boolean
}

/** The reason why a redirect would not reach its target in one step; null if it does. */
export function redirectProblem(
  { from, to }: Redirect,
  { redirects, isPage }: Addresses,
): RedirectProblem | null {
  if (from === to) return { kind: 'loop', chain: [from, to] }
  if (isPage(from)) return { kind: 'page', chain: [from] }
  const onward = isPage(to) ? [] : follow(to, redirects, isPage)
  if (onward.includes(from)) return { kind: 'loop', chain: [from, to, ...onward] }
  if (onward.length > 0) return { kind: 'chain', chain: [from, to, ...onward] }
  const before = redirects.find((each) => each.to === from && !isPage(each.from))
  return before ? { kind: 'chain', chain: [before.from, from, to] } : null
}

/**
 * The effect of a page's move on editors' redirects: those to its old address are changed to the new one, and those from
 * the new address are removed, since the page takes precedence.
 */
export function redirectsAfterMove<Made extends Redirect>(
  { from, to }: Redirect,
  redirects: readonly Made[],
): { moved: Made[]; ended: Made[] } {
  return {
    moved: redirects.filter((each) => each.to === from && each.from !== to),
    ended: redirects.filter((each) => each.from === to),
  }
}

/** The addresses that follow `path`, up to one without a redirect or one that was already visited. */
function follow(path: string, redirects: readonly Redirect[], isPage: Addresses['isPage']): string[] {
  const passed: string[] = []
  let here = path
  for (;;) {
    const next = isPage(here) ? undefined : redirects.find(({ from }) => from === here)?.to
    if (next === undefined) return passed
    passed.push(next)
    if (next === path || passed.indexOf(next) < passed.length - 1) return passed
    here = next
  }
}

/** An old address and where it leads: a path of the same site, or an address elsewhere. */
export type Redirect = { from: string; to: string }

/** Why a redirect can't stand. `chain` is what a visitor would go through, from the first address to the last. */
export type RedirectProblem = { kind: 'page' | 'loop' | 'chain'; chain: string[] }

export type Addresses = {
  /** All that lead on already, those left behind by renames among them. */
  redirects: readonly Redirect[]
  /** Whether a page answers at a path; a page goes before a redirect. */
  isPage: (path: string) => boolean
}

/** What keeps a redirect from leading anywhere at once; null where nothing does. */
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
 * What a page's move does to the redirects that people have made: what led to its old address leads to the new one, and
 * what would lead away from the new one has ended.
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

/** The addresses after `path`, up to the one that leads no further or has been passed before. */
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

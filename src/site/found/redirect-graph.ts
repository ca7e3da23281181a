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
 * What keeps a page from moving: a redirect to its old address would lead on twice, and one at the new address would
 * never be followed again. What its own earlier moves left behind follows it, and is not among `redirects`.
 */
export function renameProblem(
  { from, to }: Redirect,
  { redirects, isPage }: Addresses,
): RedirectProblem | null {
  const taken = redirects.find((each) => each.from === to)
  if (taken) return { kind: 'page', chain: [to, taken.to] }
  const after = (path: string) => path === to || (path !== from && isPage(path))
  return redirectProblem({ from, to }, { redirects, isPage: after })
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

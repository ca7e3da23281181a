/** `from` is a path of the site; `to` is another path of it, or an absolute URL. */
export type Redirect = { from: string; to: string }

/** Why a redirect is refused. `chain` holds the addresses that a visitor would pass through, in order. */
export type RedirectProblem = { kind: 'page' | 'renamed' | 'loop' | 'missing'; chain: string[] }

export type Addresses = {
  /** The redirects that editors have created. */
  redirects: readonly Redirect[]
  /** The redirects that follow from former addresses. */
  renames: readonly Redirect[]
  /** Whether a page exists at a path; a page takes precedence over a redirect. */
  isPage: (path: string) => boolean
}

/**
 * Where a redirect leads in one step: to its target or, if that is itself redirected, to the end of the chain.
 *
 * @returns the end, and from where the last step to it led; or the problem if it leads to no page, or would never be used
 */
export function settleRedirect(
  { from, to }: Redirect,
  { redirects, renames, isPage }: Addresses,
): { to: string; through?: string } | RedirectProblem {
  if (isPage(from)) return { kind: 'page', chain: [from] }
  const rename = renames.find((each) => each.from === from)
  if (rename) return { kind: 'renamed', chain: [from, rename.to] }
  const chain = [to, ...follow(to, [...renames, ...redirects], isPage)]
  if (chain.includes(from)) return { kind: 'loop', chain: [from, ...chain] }
  const end = chain.at(-1) ?? to
  if (end.startsWith('/') && !isPage(end)) return { kind: 'missing', chain: [from, ...chain] }
  return { to: end, through: chain.at(-2) }
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

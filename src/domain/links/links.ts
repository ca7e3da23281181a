/** An address of a clinic's site that visitors asked for and that leads nowhere. Times are ISO. */
export type MissingAddress = { id: string; path: string; count: number; lastAskedAt: string }

/** Why a link inside the site shows no page: nothing is there, it is not published, or the clinic does not show it. */
export type DeadLinkState = 'missing' | 'unpublished' | 'hidden'

/** A link of a text that leads to no page of its site: the path of its field, and the address or the words that are linked. */
export type DeadLink = { path: string; shown: string; state: DeadLinkState }

/** The document in which a link stands. */
export type LinkUse = { collection: string; id: string; title: string }

export type BrokenLink = DeadLink & { use: LinkUse }

/** A link to another site as it was last checked. */
export type OutwardLink = {
  id: string
  url: string
  uses: LinkUse[]
  checkedAt: string | null
  state: OutwardState
  /** What was found, in words. */
  found: string
  brokenSince: string | null
}

export type OutwardState = 'unchecked' | 'works' | 'broken' | 'uncertain'

/** Links to other sites; whether this installation checks them. */
export type OutwardLinks = { isOn: boolean; links: OutwardLink[] }

/** The three lists of one clinic. */
export type ClinicLinks = {
  clinic: { id: string; name: string }
  missing: MissingAddress[]
  broken: BrokenLink[]
  outward: OutwardLinks
}

/** For somebody who sees several clinics: how many addresses of each are broken, and the links of the network's own texts. */
export type NetworkLinks = {
  clinics: { id: string; name: string; missing: number }[]
  outward: OutwardLinks
}

const explanations: Record<DeadLinkState, string> = {
  missing: 'leads to no page of this site',
  unpublished: 'leads to a page that is not published',
  hidden: 'leads to a page that this site does not show',
}

/** “/fees” leads to no page of this site */
export const explainDeadLink = ({ shown, state }: Pick<DeadLink, 'shown' | 'state'>): string =>
  `“${shown}” ${explanations[state]}`

type Answer = { checkedAt?: string | null; status?: number | null; problem?: string | null }

/** What the answer of another site says about a link. */
export function outwardState({ checkedAt, status, problem }: Answer): OutwardState {
  if (!checkedAt) return 'unchecked'
  if (typeof status !== 'number') return problem ? 'broken' : 'unchecked'
  if (status < 400) return 'works'
  return status === 404 || status === 410 || (status >= 500 && status !== 503) ? 'broken' : 'uncertain'
}

/** The same as a sentence. */
export function describeAnswer(answer: Answer): string {
  const { status, problem } = answer
  switch (outwardState(answer)) {
    case 'unchecked':
      return 'Not checked yet.'
    case 'works':
      return 'Works.'
    case 'uncertain':
      return `${uncertain(status)} (status ${status}). Open the link to see whether it works.`
    case 'broken':
      if (typeof status !== 'number') return problem ?? ''
      return status < 500
        ? `There is no such page any more (status ${status}).`
        : `The other site reports an error (status ${status}).`
  }
}

/** Some sites refuse programs what they show to people, and one that is overloaded refuses everybody for a while. */
function uncertain(status: number | null | undefined): string {
  if (status === 429) return 'The other site had too many requests when it was checked'
  if (status === 503) return 'The other site was not available when it was checked'
  return 'The other site refuses programs'
}

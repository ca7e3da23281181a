import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { type RedirectProblem, redirectProblem } from '#domain/routes/redirect-graph.ts'
import { toId } from '../shared/access/roles.ts'
import { findAddresses, findRedirects, plainPath } from './addresses.ts'

/** Refuses a redirect that would not end where it leads: in a circle, in several steps, or away from a page. */
export const validateRedirect: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { from, to, tenant } = { ...originalDoc, ...data }
  const clinic = toId(tenant)
  if (!clinic || typeof from !== 'string' || typeof to !== 'string') return data
  const others = (await findRedirects({ tenant: { equals: clinic } }, req)).filter(
    ({ id }) => id !== String(originalDoc?.id ?? ''),
  )
  const redirect = { from, to: plainPath(to) }
  const addresses = await findAddresses([redirect.from, redirect.to], others, { clinic, req })
  const problem = redirectProblem(redirect, addresses)
  if (!problem) return data
  throw new ValidationError({ collection: 'redirects', errors: [explain(problem, redirect)], req })
}

/** What is wrong, and what to do instead, at the field that it is done in. */
function explain({ kind, chain }: RedirectProblem, { from, to }: { from: string; to: string }) {
  const path = chain.join(' → ')
  switch (kind) {
    case 'page':
      return { path: 'from', message: `There is a page at ${from}. It would be shown, and nobody led on.` }
    case 'loop':
      return { path: 'to', message: `This would lead in a circle: ${path}.` }
    case 'chain':
      return chain[0] === from
        ? { path: 'to', message: `${to} leads on itself: ${path}. Lead to ${chain.at(-1)} at once.` }
        : {
            path: 'from',
            message: `${chain[0]} leads here, and would lead on: ${path}. Let it lead to ${to} first.`,
          }
  }
}

import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { type RedirectProblem, redirectProblem } from '#domain/routes/redirect-graph.ts'
import { findAddresses, findRedirects, plainPath } from './addresses.ts'

/** Refuses a redirect that would be part of a loop or a chain, or that a page at its address would hide. */
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

/** The error message for a problem, at the field in which the editor can correct it. */
function explain({ kind, chain }: RedirectProblem, { from, to }: { from: string; to: string }) {
  const path = chain.join(' → ')
  switch (kind) {
    case 'page':
      return {
        label: 'From',
        path: 'from',
        message: `There is a page at ${from}, so this redirect would never be used. Enter an address without a page.`,
      }
    case 'loop':
      return {
        label: 'To',
        path: 'to',
        message: `This would create a redirect loop: ${path}. Enter another address.`,
      }
    case 'chain':
      return chain[0] === from
        ? {
            label: 'To',
            path: 'to',
            message: `${to} is itself redirected: ${path}. Redirect to ${chain.at(-1)} directly.`,
          }
        : {
            label: 'From',
            path: 'from',
            message: `${chain[0]} redirects here, so this would create a chain: ${path}. Change that redirect to ${to} first.`,
          }
  }
}

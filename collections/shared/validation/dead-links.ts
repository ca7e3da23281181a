import type { Field, PayloadRequest, ValidationFieldError } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { collectAddresses } from '#blocks/collect-addresses.ts'
import { collectReferences } from '#blocks/collect-references.ts'
import { findInAllLocales } from '#blocks/stored-locales.ts'
import {
  findClinic,
  findDeadDocument,
  findDeadState,
  findRedirects,
  localAddress,
} from '#collections/redirects/addresses.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { type DeadLink, type DeadLinkState, explainDeadLink } from '#domain/links/links.ts'
import { answeredElsewhere } from '#domain/routes/occupied.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { canonicalTarget } from '#domain/routes/site-address.ts'
import { id as idValue, optional } from '#mappers/stored-values.ts'
import { rulesFor } from '../access/policy.ts'

/** Finds the links in the texts of a clinic's document that lead to no page of its site. */
export type LinkCheck = (fields: readonly Field[], data: unknown) => Promise<DeadLink[]>

/**
 * A check of documents of one clinic. It asks about each address once.
 *
 * A link of the network's texts may lead to a page that one clinic shows and another does not; sites then show its words alone,
 * by design. So the network's documents are not checked.
 */
export async function createLinkCheck(clinic: Clinic, req: PayloadRequest): Promise<LinkCheck> {
  const redirects = await findRedirects({ tenant: { equals: clinic.id } }, clinic, req)
  const redirected = new Set(redirects.map(({ from }) => from))
  const known = new Map<string, Promise<DeadLinkState | null>>()
  const once = (key: string, find: () => Promise<DeadLinkState | null>) => {
    const state = known.get(key) ?? find()
    known.set(key, state)
    return state
  }
  const ofAddress = (address: string) => {
    const { path } = localAddress(canonicalTarget(address, clinic), clinic)
    const isFile = /\.\w+$/.test(path)
    if (isFile || redirected.has(path) || answeredElsewhere(path)) return null
    return once(path, () => findDeadState(path, clinic, req))
  }
  const ofDocument = (collection: string, id: string) =>
    isRouted(collection)
      ? once(`${collection}:${id}`, () => findDeadDocument(collection, id, clinic, req))
      : null
  return async (fields, data) => {
    const links = [
      ...collectAddresses(fields, data).map(({ address, path }) => ({
        path,
        shown: address,
        find: () => ofAddress(address),
      })),
      // A reference without words is no link but a relation, which lists leave out where its page is not shown.
      ...collectReferences(fields, data).flatMap(({ collection, id, path, words }) =>
        words === undefined ? [] : [{ path, shown: words, find: () => ofDocument(collection, id) }],
      ),
    ]
    const found = new Map<string, DeadLink>()
    for (const { path, shown, find } of links) {
      const state = await find()
      if (state) found.set(`${path} ${shown}`, { path, shown, state })
    }
    return [...found.values()]
  }
}

/** The same for one document, drafts included, as the panel lists it: a warning, which keeps nothing from being published. */
export async function findDeadLinks({
  collection,
  id,
  req,
}: {
  collection: string
  id: string
  req: PayloadRequest
}): Promise<ValidationFieldError[]> {
  const stored = await findInAllLocales({ collection, id, req })
  if (!isRecord(stored)) return []
  const isClinic = rulesFor(collection).belongs === 'clinic'
  const owner = isClinic ? id : optional(idValue).parse(stored.tenant ?? stored.owner)
  if (!owner) return []
  const check = await createLinkCheck(await findClinic(owner, req), req)
  const { fields } = req.payload.collections[collection as 'pages'].config
  return (await check(fields, stored)).map(({ path, ...link }) => ({
    path,
    message: `${explainDeadLink(link)}.`,
  }))
}

const isRouted = (collection: string): collection is RoutedCollection =>
  Object.hasOwn(collectionPaths, collection)

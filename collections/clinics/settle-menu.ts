import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { findAddresses, findClinic, findUnpublished } from '#collections/redirects/addresses.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { type DefaultMenuPath, defaultMenu } from '#domain/clinic/menu.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { canonicalTarget, splitAddress, splitLocale } from '#domain/routes/site-address.ts'

type Row = { id?: string | null; label?: string | null; path?: string | null }

/**
 * Stores the menu's addresses in their one spelling, refuses those that lead to no page, and adds the first entries of an
 * editor to the default menu, which would otherwise disappear. A script that writes a menu writes the whole of it.
 */
export const settleMenu: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const rows = data.navigation as Row[] | null | undefined
  if (operation === 'create' || !rows?.length) return data
  const clinic = await findClinic(String(originalDoc.id), req)
  const before = (originalDoc.navigation ?? []) as Row[]
  const known = new Set(before.map(({ path }) => path))
  const locations = (data.locations ?? []) as { slug?: string | null }[]
  const navigation: Row[] = []
  for (const [index, row] of rows.entries()) {
    const path = canonicalTarget(row.path ?? '', clinic)
    const isNewLocation = locations.some(({ slug }) => path === `/locations/${slug}`)
    const target = known.has(path) || isNewLocation ? path : await findTarget(path, clinic, req)
    if (target === null) throw unknownPath(index, path, req)
    navigation.push({ ...row, path: target })
  }
  const isFirst = before.length === 0 && Boolean(req.user)
  return { ...data, navigation: isFirst ? [...missingDefaults(navigation, req), ...navigation] : navigation }
}

/** The address of the page at a path, which may have moved or be a draft; null if there is none. */
async function findTarget(address: string, clinic: Clinic, req: PayloadRequest): Promise<string | null> {
  if (!address.startsWith('/')) return address
  const { path } = splitLocale(splitAddress(address).path, clinic)
  const { isPage, renames } = await findAddresses([path], [], { clinic, req })
  if (isPage(path)) return address
  const moved = renames.find(({ from }) => from === path)
  if (moved) return address.replace(path, moved.to)
  return (await findUnpublished(path, clinic, req)) ? address : null
}

function missingDefaults(rows: readonly Row[], req: PayloadRequest): Row[] {
  const messages = getMessages(toKnownContentLocale(req.locale))
  const paths = (Object.keys(defaultMenu) as DefaultMenuPath[]).filter(
    (path) => !rows.some((row) => row.path === path),
  )
  return paths.map((path) => ({ path, label: messages[defaultMenu[path]] }))
}

function unknownPath(index: number, path: string, req: PayloadRequest): ValidationError {
  const message = `“Path” leads to ${path}, where this site has no page. Enter the address of a page of the site, for example /contact, or a full https:// address.`
  const label = `Menu > Menu item ${index + 1} > Path`
  return new ValidationError({
    collection: 'clinics',
    errors: [{ label, path: `navigation.${index}.path`, message }],
    req,
  })
}

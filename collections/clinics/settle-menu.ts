import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { memoize } from '#base/memoize.ts'
import { findAddresses, findClinic, findUnpublished } from '#collections/redirects/addresses.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { canonicalTarget, splitAddress, splitLocale } from '#domain/routes/site-address.ts'

type Row = { id?: string | null; label?: string | null; path?: string | null }

const menus = { navigation: 'Menu', footerNavigation: 'Footer menu' } as const

/** Stores the addresses of a clinic's menus in their one spelling, and refuses those that lead to no page. */
export const settleMenus: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return data
  const settled = { ...data }
  const readClinic = memoize((id: string) => findClinic(id, req))
  for (const name of Object.keys(menus) as (keyof typeof menus)[]) {
    const rows = data[name] as Row[] | null | undefined
    if (!rows?.length) continue
    const before = (originalDoc[name] ?? []) as Row[]
    const known = new Set(before.map(({ path }) => path))
    const locations = (data.locations ?? []) as { slug?: string | null }[]
    const menu: Row[] = []
    for (const [index, row] of rows.entries()) {
      // Most saves change nothing of a menu.
      if (row.path && known.has(row.path)) {
        menu.push(row)
        continue
      }
      const clinic = await readClinic(String(originalDoc.id))
      const path = canonicalTarget(row.path ?? '', clinic)
      const isNewLocation = locations.some(({ slug }) => path === `/locations/${slug}`)
      const target = known.has(path) || isNewLocation ? path : await findTarget(path, clinic, req)
      if (target === null) throw unknownPath({ name, index, words: row.label || path, path }, req)
      menu.push({ ...row, path: target })
    }
    settled[name] = menu
  }
  return settled
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

type Refused = { name: keyof typeof menus; index: number; words: string; path: string }

function unknownPath({ name, index, words, path }: Refused, req: PayloadRequest): ValidationError {
  const message = `“${words}” leads to ${path}, where this site has no page. Choose a page of the site, or enter a full https:// address.`
  return new ValidationError({
    collection: 'clinics',
    errors: [
      {
        label: `${menus[name]} > Entry ${index + 1} > Address`,
        path: `${name}.${index}.path`,
        message,
      },
    ],
    req,
  })
}

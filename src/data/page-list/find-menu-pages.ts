import type { TypedUser } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { distinctContentLocales, toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { MenuPages } from '#domain/page-list/menu-page.ts'
import { findClinicById } from '../find-clinic.ts'
import { findPageNames } from '../page-names.ts'
import { clinicContext } from '../site-context.ts'
import { findPageList } from './find-page-list.ts'
import { findUnlinkedPages } from './find-unlinked-pages.ts'

/** Every page that the menus of a clinic's site may lead to; null for a user who may not ask about it. */
export async function findMenuPages(user: TypedUser, id: string): Promise<MenuPages | null> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy.menu)
  if (readable !== 'all' && !readable.includes(id)) return null
  const [clinic, list] = await Promise.all([findClinicById(id), findPageList(user, id)])
  if (!clinic || !list) return null
  const [names, unlinked] = await Promise.all([
    findNames(
      clinic,
      list.pages.map(({ path }) => path),
    ),
    findUnlinkedPages(list.pages, id, user),
  ])
  const isUnlinked = new Set(unlinked)
  return {
    clinic: list.clinic,
    pages: list.pages.map((page) => {
      const { path, type, visibility, title } = page
      const name = names.get(path) ?? { [toContentLocale(clinic.locales[0] ?? 'en')]: title }
      return { path, type, visibility, name, isUnlinked: isUnlinked.has(page) }
    }),
  }
}

/** What the site calls its pages in each of its languages; a language in which a name is not written has none. */
async function findNames(clinic: Clinic, paths: readonly string[]): Promise<Map<string, Localized>> {
  const names = new Map<string, Localized>()
  for (const locale of distinctContentLocales(clinic.locales)) {
    const tag = clinic.locales.find((each) => toContentLocale(each) === locale) ?? locale
    for (const [path, { text, lang }] of await findPageNames(clinicContext(clinic, tag, false), paths))
      if (!lang) names.set(path, { ...names.get(path), [locale]: text })
  }
  return names
}

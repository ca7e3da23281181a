import type { Impact } from '#domain/page-list/showing.ts'

/** What publishing a draft changes, in sentences. */
export function describeImpact({ changes, differences, pages, reachesLists, outdated }: Impact): string[] {
  if (!changes) return ['Publishing changes nothing that visitors see.']
  const sites = new Set(pages.map(({ clinic }) => clinic.id)).size
  return [
    pages.length > 0
      ? `Publishing changes ${count(pages.length, 'page')} on ${count(sites, 'site')}.`
      : 'Publishing changes no page of this document’s own.',
    ...(differences ? [`Since the last publication: ${differences}.`] : []),
    ...(reachesLists ? ['Lists and links on other pages change too.'] : []),
    ...(outdated.length > 0
      ? [
          `${count(outdated.length, 'clinic has', 'clinics have')} changed texts that this changes as well. They keep their own until they compare:`,
        ]
      : []),
  ]
}

const count = (number: number, one: string, several = `${one}s`): string =>
  `${number} ${number === 1 ? one : several}`

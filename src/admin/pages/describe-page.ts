import type { PageKind, PageRow } from '#domain/page-list/page-row.ts'

export const kindNames: Record<PageKind, string> = {
  shared: 'Shared pages',
  page: 'Own pages',
  post: 'Own posts',
  person: 'People',
  location: 'Locations',
  list: 'Made by the site',
}

/** The states that a list can be filtered by, in the order in which they are shown. */
export const stateNames = {
  attention: 'Needs attention',
  changed: 'Changed by us',
  'as-shared': 'As shared',
  hidden: 'Hidden or not added',
  untranslated: 'Not translated',
  draft: 'Not published',
}
export type StateFilter = keyof typeof stateNames

export type Mark = { text: string; tone: 'warning' | 'plain' }

/** What an editor should know of a page, the most urgent first. */
export function describePage(page: PageRow): Mark[] {
  const { kind, visibility, changes, problems, missingLanguages, hasDraft } = page
  const { suspended = 0, outdated = 0, orphaned = 0, missing = 0, locked = 0, unfit = 0 } = problems
  const lost = orphaned + missing
  const idle = locked + unfit
  const marks: (Mark | false)[] = [
    suspended > 0 && warn(`Corrected by the network: ${count(suspended, 'text')} of ours not shown`),
    outdated > 0 && warn(`Shared text changed in ${count(outdated, 'place')}`),
    lost > 0 && warn(`Shared place removed below ${count(lost, 'change')}`),
    idle > 0 && warn(`${count(idle, 'change')} without effect`),
    visibility === 'hidden' && plain('Hidden'),
    visibility === 'not-added' && plain('Not added yet'),
    visibility === 'not-published' && plain('Not published'),
    hasDraft && plain('Unpublished changes'),
    kind === 'shared' && changes > 0 && plain(`Changed by us in ${count(changes, 'place')}`),
    kind === 'shared' && changes === 0 && visibility === 'shown' && plain('As shared'),
    missingLanguages.length > 0 && plain(`Not translated: ${missingLanguages.join(', ')}`),
  ]
  return marks.filter((mark) => mark !== false)
}

export const needsAttention = ({ problems }: Pick<PageRow, 'problems'>): boolean =>
  Object.values(problems).some((places) => places > 0)

export type Filter = { text: string; kind: PageKind | ''; state: StateFilter | '' }

export function filterPages(pages: readonly PageRow[], { text, kind, state }: Filter): PageRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return pages.filter(
    (page) =>
      (!kind || page.kind === kind) &&
      (!state || isIn(page, state)) &&
      words.every((word) => `${page.title} ${page.path} ${page.type}`.toLowerCase().includes(word)),
  )
}

function isIn(page: PageRow, state: StateFilter): boolean {
  switch (state) {
    case 'attention':
      return needsAttention(page)
    case 'changed':
      return page.changes > 0
    case 'as-shared':
      return page.kind === 'shared' && page.changes === 0 && page.visibility === 'shown'
    case 'hidden':
      return page.visibility === 'hidden' || page.visibility === 'not-added'
    case 'untranslated':
      return page.missingLanguages.length > 0
    case 'draft':
      return page.visibility === 'not-published' || page.hasDraft
  }
}

const warn = (text: string): Mark => ({ text, tone: 'warning' })
const plain = (text: string): Mark => ({ text, tone: 'plain' })
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

import type { Where } from 'payload'
import type { InboxFilter } from '#domain/enquiry/inbox.ts'
import { type Asker, whereClinics } from './scope.ts'

/** The conditions of a filter, all of which hold. */
export function whereFilter(
  asker: Asker,
  filter: InboxFilter,
  endpoint: 'inbox' | 'inbox-export' = 'inbox',
): Where[] {
  return [
    ...whereClinics(asker, endpoint, filter.clinic || undefined),
    ...whereState(filter.state),
    ...whereAssignee(filter.assignee, asker),
    ...whereText(filter.search),
  ]
}

function whereState(state: InboxFilter['state']): Where[] {
  if (!state) return []
  return [state === 'open' ? { status: { in: ['new', 'in-progress'] } } : { status: { equals: state } }]
}

function whereAssignee(assignee: string, { user }: Asker): Where[] {
  if (!assignee) return []
  if (assignee === 'nobody') return [{ assignee: { exists: false } }]
  return [{ assignee: { equals: assignee === 'me' ? user.id : assignee } }]
}

const maxWords = 6

/** Every word is found in the name, the address, the message or the page; a telephone number however it is written. */
function whereText(search: string): Where[] {
  const digits = search.replace(/[\s()+.-]/g, '')
  if (/^\d{4,15}$/.test(digits)) return [{ phone: { contains: digits } }]
  return search
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, maxWords)
    .map((word) => ({
      or: ['name', 'email', 'message', 'aboutTitle'].map((field) => ({ [field]: { contains: word } })),
    }))
}

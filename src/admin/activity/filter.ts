import type { Where } from 'payload'

/** What the list of the activity log is filtered by; an empty text means everything. Dates are YYYY-MM-DD. */
export type ActivityFilter = { userName: string; tenant: string; kind: string; from: string; to: string }

export const everything: ActivityFilter = { userName: '', tenant: '', kind: '', from: '', to: '' }

/** The list's query for a filter. The last day counts until its end, in the time zone of whoever asks. */
export function toWhere({ userName, tenant, kind, from, to }: ActivityFilter): Where {
  const conditions: Where[] = [
    ...(userName.trim() ? [{ userName: { contains: userName.trim() } }] : []),
    ...(tenant ? [{ tenant: { equals: tenant } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(isDay(from) ? [{ createdAt: { greater_than_equal: startOf(from, 0) } }] : []),
    ...(isDay(to) ? [{ createdAt: { less_than: startOf(to, 1) } }] : []),
  ]
  return conditions.length > 0 ? { and: conditions } : {}
}

/** The filter that a query of the list stands for, as it is in the address. */
export function fromWhere(where: Where | undefined): ActivityFilter {
  const conditions = Array.isArray(where?.and) ? where.and : []
  const find = (field: string, operator: string): string => {
    const found = conditions.map((condition) => (condition[field] as Record<string, unknown>)?.[operator])
    return String(found.find(Boolean) ?? '')
  }
  return {
    userName: find('userName', 'contains'),
    tenant: find('tenant', 'equals'),
    kind: find('kind', 'equals'),
    from: dayOf(find('createdAt', 'greater_than_equal'), 0),
    to: dayOf(find('createdAt', 'less_than'), -1),
  }
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

function startOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}

function dayOf(moment: string, later: number): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  date.setDate(date.getDate() + later)
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

import { APIError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload'
import { findFields, type QueriedCollection } from './query-fields.ts'

/**
 * Checks the filter of a user's request before the database sees it: how many conditions it has, and in the API whether each
 * value fits its field. What one database compares without complaint, the other answers with an error of its own. Payload
 * checks afterwards that the user may read the fields.
 */
export const checkFilter: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { where } = args as { where?: unknown }
  const isApi = req.payloadAPI === 'REST'
  if (overrideAccess || where === undefined || (!isApi && !req.user)) return
  if (isApi) requireFilter(where, { collection, req })
  else if (isLarge(where)) throw refuse(tooLarge)
}

/**
 * Checks a filter that a user sent, where it reaches the database by the Local API.
 *
 * @throws APIError 400 that says what is wrong
 */
export function requireFilter(where: unknown, queried: QueriedCollection): void {
  const problem = isLarge(where) ? tooLarge : findProblem(where, { ...queried, level: 0 })
  if (problem) throw refuse(problem)
}

// By this name the panel knows that a list was filtered wrongly, and shows an empty one; for others it shows a fault.
const refuse = (problem: string) =>
  Object.assign(new APIError(problem, 400, undefined, true), { name: 'QueryError' })

const maxConditions = 100
const tooLarge = `A filter can have up to ${maxConditions} conditions.`
const maxLevels = 6
/** Members of a list, such as the ids that a relationship field of the panel leaves out. */
const maxMembers = 1000

/** Whether a filter has too many conditions, or too many groups of them. Not recursive, since it may be nested endlessly. */
function isLarge(where: unknown): boolean {
  const groups = [where]
  let conditions = 0
  for (const group of groups)
    for (const part of isObject(group) ? Object.values(group) : []) {
      const more = Array.isArray(part) ? part : []
      conditions += isObject(part) ? Object.keys(part).length : 0
      if (conditions > maxConditions || groups.length + more.length > 2 * maxConditions) return true
      groups.push(...more)
    }
  return false
}

type Position = QueriedCollection & { level: number }

function findProblem(where: unknown, position: Position): string | null {
  if (!isObject(where)) return 'A filter has the form where[field][operator]=value.'
  if (position.level > maxLevels) return `A filter can be nested up to ${maxLevels} levels deep.`
  for (const [path, condition] of Object.entries(where)) {
    const problem =
      Array.isArray(condition) && /^(?:and|or)$/i.test(path)
        ? findFirst(condition, (part) => findProblem(part, { ...position, level: position.level + 1 }))
        : findProblemOfField(path, condition, position)
    if (problem) return problem
  }
  return null
}

function findProblemOfField(path: string, condition: unknown, position: Position): string | null {
  const name = `“${path.slice(0, 100)}”`
  if (!isObject(condition))
    return `The filter of ${name} has no operator. Write where[${path.slice(0, 100)}][equals]=value.`
  const field = findFields(path, position)?.at(-1)
  if (!field) return `Documents can’t be filtered by ${name}.`
  return findFirst(Object.entries(condition), ([operator, value]) => {
    if (!operators.has(operator))
      return `“${operator.slice(0, 50)}” is not an operator. Use one of ${[...operators].join(', ')}.`
    return isFitting(value, operator, field)
      ? null
      : `${name} can’t be compared with this value by “${operator}”.`
  })
}

/** Those that both databases have. */
const operators: ReadonlySet<string> = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
])

function isFitting(value: unknown, operator: string, field: FlattenedField): boolean {
  if (operator === 'exists') return isBoolean(value)
  if (structures.has(field.type)) return false
  // MongoDB can't search in what isn't stored as text.
  if (/like$/.test(operator) && ['relationship', 'upload', 'date', 'number', 'checkbox'].includes(field.type))
    return false
  const isList = operator === 'in' || operator === 'not_in'
  // A list is sent as `[in]=a,b` or `[in][0]=a&[in][1]=b`.
  const members = Array.isArray(value)
    ? value
    : isList && typeof value === 'string'
      ? value.split(',')
      : [value]
  if (Array.isArray(value) && !isList) return false
  return (
    members.length <= maxMembers &&
    members.every((member) => isScalar(member) && isOfType(member, field.type))
  )
}

/** Fields without a value of their own to compare. */
const structures: ReadonlySet<string> = new Set([
  'array',
  'blocks',
  'group',
  'tab',
  'json',
  'richText',
  'join',
  'point',
])

function isOfType(value: Scalar, type: FlattenedField['type']): boolean {
  if (isEmpty(value)) return true
  switch (type) {
    case 'number':
      return Number.isFinite(Number(value))
    case 'date':
      return !Number.isNaN(Date.parse(String(value)))
    case 'checkbox':
      return isBoolean(value)
    default:
      return true
  }
}

type Scalar = string | number | boolean | null

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
const isEmpty = (value: Scalar): boolean => value === null || value === '' || value === 'null'
const isBoolean = (value: unknown): boolean => ['true', 'false'].includes(String(value))
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function findFirst<T>(items: T[], check: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = check(item)
    if (found) return found
  }
  return null
}

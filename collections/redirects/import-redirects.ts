import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { parseCsv } from '#base/parse-csv.ts'
import { describeError } from '#collections/shared/errors/describe-error.ts'
import { isValidationError } from '#collections/shared/errors/field-faults.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { type Addresses, settleRedirect } from '#domain/routes/redirect-graph.ts'
import { canonicalSource, canonicalTarget } from '#domain/routes/site-address.ts'
import { findAddresses, findClinic, findRedirects, localAddress, type StoredRedirect } from './addresses.ts'
import { pageMoveRequest } from './page-moves.ts'
import { continued, explainProblem } from './settle-addresses.ts'
import { validateRedirectSource, validateRedirectTarget } from './validate-paths.ts'

/** Lines of one file. Each asks the database for the pages at both of its ends. */
const maxLines = 1000

/** What is wrong with a line of the file. */
export type LineFault = { line: number; message: string }

export type Imported = { created: number; changed: number; unchanged: number }

/** A line as it is to be stored: `id` is empty for a new redirect. */
type Line = StoredRedirect & { line: number; target: string }

/**
 * Stores the redirects of a CSV file with the columns From and To in a clinic: all of them, or none and the faults of every line. A
 * line whose From is already stored changes where that redirect leads. Lines may refer to each other in any order.
 *
 * The caller has checked that the user may write the clinic's redirects.
 */
export async function importRedirects(
  csv: string,
  clinicId: string,
  req: PayloadRequest,
): Promise<Imported | { faults: LineFault[] }> {
  const clinic = await findClinic(clinicId, req)
  const stored = await findRedirects({ tenant: { equals: clinicId } }, clinic, req)
  const read = readLines(csv, clinic)
  if ('faults' in read) return read
  const targetOf = new Map(stored.map(({ id, prefix, to, rest }) => [id, `${prefix}${to}${rest}`]))
  const idOf = new Map(stored.map(({ from, id }) => [from, id]))
  for (const line of read.lines) line.id = idOf.get(line.from) ?? ''
  // What is stored already is left alone, even if its page has gone since: an export can always be imported again.
  const lines = read.lines.filter(({ id, target }) => targetOf.get(id) !== target)
  const named = new Set(lines.map(({ from }) => from))
  const others = stored.filter(({ from }) => !named.has(from))
  const graph = [...others, ...lines]
  const paths = lines.flatMap(({ from, to }) => [from, to])
  const addresses = await findAddresses(paths, graph, { clinic, req })
  const faults = lines.flatMap((line) => settle(line, graph, addresses) ?? [])
  if (faults.length > 0) return { faults }
  // Those that led to an address that is itself redirected now lead on in one step.
  for (const other of others.filter(({ to }) => named.has(to))) {
    const line = { ...other, line: 0, target: targetOf.get(other.id) ?? other.to }
    if (!settle(line, graph, addresses)) lines.push(line)
  }
  const unchanged = read.lines.length - named.size
  return write(lines, { clinicId, named, unchanged, req })
}

/** The lines in the one spelling of their addresses; or the faults that each line has by itself. */
function readLines(csv: string, clinic: Clinic): { lines: Line[] } | { faults: LineFault[] } {
  const fault = (line: number, message: string) => ({ faults: [{ line, message }] })
  const parsed = parseCsv(csv)
  if (!parsed) return fault(1, 'A quotation mark is never closed, so that the file cannot be read.')
  const [head, ...rows] = parsed
  const names = head?.cells.map((cell) => cell.toLowerCase()) ?? []
  const [fromColumn, toColumn] = [names.indexOf('from'), names.indexOf('to')]
  if (fromColumn < 0 || toColumn < 0) return fault(1, 'The first line must name the columns “From” and “To”.')
  if (rows.length === 0) return fault(2, 'There is no redirect below the first line.')
  if (rows.length > maxLines)
    return fault(
      rows[maxLines]?.line ?? 0,
      `A file can have up to ${maxLines} redirects. Split it into several.`,
    )
  const site = { hosts: clinic.hosts, locales: clinic.locales }
  const first = new Map<string, number>()
  const lines: Line[] = []
  const faults: LineFault[] = []
  for (const { line, cells } of rows) {
    const from = canonicalSource(cells[fromColumn] ?? '', site)
    const target = canonicalTarget(cells[toColumn] ?? '', site)
    const messages = [
      cells[fromColumn] ? validateRedirectSource(from) : '“From” is empty.',
      cells[toColumn] ? validateRedirectTarget(target) : '“To” is empty.',
      !first.has(from) || `“From” is ${from}, as on line ${first.get(from)}. Keep one of the two.`,
    ].filter((message) => message !== true)
    first.set(from, first.get(from) ?? line)
    const { prefix, path, rest } = localAddress(target, clinic)
    if (messages.length > 0) faults.push({ line, message: messages.join(' ') })
    else lines.push({ id: '', line, from, to: path, prefix, rest, target })
  }
  return faults.length > 0 ? { faults } : { lines }
}

/** Lets a line lead to its page in one step; or says why it leads to none. */
function settle(line: Line, graph: readonly StoredRedirect[], addresses: Addresses): LineFault | null {
  const others = graph.filter(({ from }) => from !== line.from)
  const settled = settleRedirect(line, { ...addresses, redirects: others })
  if ('kind' in settled) return { line: line.line, message: explainProblem(settled, line).message }
  line.target = continued(line.target, settled, others)
  return null
}

type Target = {
  clinicId: string
  /** The addresses that the file itself changes. */
  named: ReadonlySet<string>
  unchanged: number
  req: PayloadRequest
}

/** In one transaction: where one line is refused, nothing of the file is stored. */
async function write(
  lines: readonly Line[],
  { clinicId, named, unchanged, req }: Target,
): Promise<Imported | { faults: LineFault[] }> {
  const isOwn = await initTransaction(req)
  const result: Imported = { created: 0, changed: 0, unchanged }
  // The caller has checked the access to the clinic, and `settle` what the collection's hooks would check again.
  const unchecked = {
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    req: pageMoveRequest(req),
  } as const
  for (const { id, line, from, target } of lines) {
    try {
      if (id === '') {
        await req.payload.create({ ...unchecked, data: { from, to: target, tenant: clinicId } })
        result.created += 1
      } else {
        await req.payload.update({ ...unchecked, id, data: { to: target } })
        if (named.has(from)) result.changed += 1
      }
    } catch (error) {
      if (isOwn) await killTransaction(req)
      // Another user has created the same redirect meanwhile. Anything else is no fault of the line.
      if (!isValidationError(error)) throw error
      const { config } = req.payload.collections.redirects
      return { faults: [{ line, message: describeError(error, config, req) }] }
    }
  }
  if (isOwn) await commitTransaction(req)
  return result
}

import type { ReportedProblem } from '../library/section.ts'
import type { ReadingLine } from './operation-targets.ts'

/**
 * One operation beside the shared text, for its editor. `problem`: what has become of it, in the language asked for.
 * `before`: the shared part that it was written against; null where that is unknown. `ours`: its own text.
 */
export type ComparedOperation = {
  problem: ReportedProblem | null
  before: ReadingLine[] | null
  ours: ReadingLine[]
}

/** By the id of the operation's row. */
export type Comparison = Record<string, ComparedOperation>

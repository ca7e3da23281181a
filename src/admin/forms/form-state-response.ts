import type { FormState, ServerFunctionClientArgs } from 'payload'

/** Where the form's state keeps the count of its changes; no field has this name. */
export const changesPath = 'changes-of-form'

/** The changes of a form counted, and the last one that the server has seen, by the latest of its answers. */
export type Changes = { count?: number; seen?: number; answer?: string; repeated?: number }

/**
 * Completes the server's answer to the panel's form, which tells it how the fields look after a change: with the last
 * change that the answer takes in, and without what is the editor's affair since the question was asked. An answer to
 * anything else, a save too, stays as it is.
 */
export function completeFormState(asked: ServerFunctionClientArgs, answer: unknown): unknown {
  const { formState: sent, data } = (asked.args ?? {}) as { formState?: FormState; data?: unknown }
  if (asked.name !== 'form-state' || !sent || data || !hasState(answer)) return answer
  const state: FormState = { ...leaveFoldingToEditor(answer.state, sent) }
  const changes = sent[changesPath] as Changes | undefined
  if (changes) {
    const answered: Changes = { seen: changes.count, answer: crypto.randomUUID() }
    state[changesPath] = answered as FormState[string]
  }
  return { ...answer, state }
}

/**
 * Rows that the form had already are as folded as the editor has them. Those just added are open, for the editor to
 * write into: Payload folds them up where a list begins folded.
 */
function leaveFoldingToEditor(answered: FormState, sent: FormState): FormState {
  return Object.fromEntries(
    Object.entries(answered).map(([path, field]) => {
      const known = new Set(sent[path]?.rows?.map(({ id }) => id))
      const rows = field.rows?.map(({ collapsed, ...row }) =>
        known.has(row.id) || collapsed === undefined ? row : { ...row, collapsed },
      )
      return [path, rows ? { ...field, rows } : field]
    }),
  )
}

const hasState = (answer: unknown): answer is { state: FormState } =>
  typeof answer === 'object' && answer !== null && 'state' in answer && Boolean(answer.state)

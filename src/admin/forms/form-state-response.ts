import type { FormState, ServerFunctionClientArgs } from 'payload'

/** The path in the form's state at which changes are counted. No field has this name. */
export const changesPath = 'changes-of-form'

/** The number of changes of a form, and the number that the server's latest response (`answer`) covers. */
export type Changes = { count?: number; seen?: number; answer?: string; repeated?: number }

/**
 * Completes the server's form state, which the panel's form requests after a change: adds the number of changes that it
 * covers, and removes the collapsed state of rows, which the editor may have changed since the request. Responses to
 * other requests, saves included, are returned unchanged.
 */
export function completeFormState(request: ServerFunctionClientArgs, response: unknown): unknown {
  const { formState: sent, data } = (request.args ?? {}) as { formState?: FormState; data?: unknown }
  if (request.name !== 'form-state' || !sent || data || !hasState(response)) return response
  const state: FormState = { ...keepCollapsedState(response.state, sent) }
  const changes = sent[changesPath] as Changes | undefined
  if (changes) {
    const covered: Changes = { seen: changes.count, answer: crypto.randomUUID() }
    state[changesPath] = covered as FormState[string]
  }
  return { ...response, state }
}

/**
 * Rows that the form already has keep the editor's collapsed state. In a list that starts collapsed, Payload would
 * otherwise collapse a row that the editor has just added and opened.
 */
function keepCollapsedState(received: FormState, sent: FormState): FormState {
  return Object.fromEntries(
    Object.entries(received).map(([path, field]) => {
      const known = new Set(sent[path]?.rows?.map(({ id }) => id))
      const rows = field.rows?.map(({ collapsed, ...row }) =>
        known.has(row.id) || collapsed === undefined ? row : { ...row, collapsed },
      )
      return [path, rows ? { ...field, rows } : field]
    }),
  )
}

const hasState = (response: unknown): response is { state: FormState } =>
  typeof response === 'object' && response !== null && 'state' in response && Boolean(response.state)

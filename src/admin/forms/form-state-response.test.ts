import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { changesPath, completeFormState } from './form-state-response.ts'

const row = (id: string, collapsed?: boolean) => ({ id, ...(collapsed === undefined ? {} : { collapsed }) })
const ask = (formState: FormState, more = {}) => ({ name: 'form-state', args: { formState, ...more } })
const answerTo = (asked: Parameters<typeof completeFormState>[0], state: FormState) =>
  (completeFormState(asked, { state, lockedState: 'kept' }) as { state: FormState }).state

test('an answer tells the last change that it takes in, and differs from every other answer', () => {
  const sent = { [changesPath]: { count: 3 } } as FormState
  const [one, other] = [answerTo(ask(sent), {}), answerTo(ask(sent), {})]
  expect(one[changesPath]).toMatchObject({ seen: 3 })
  expect(one[changesPath]).not.toEqual(other[changesPath])
})

test('a row that the form had stays as folded as it is there; one that the server adds comes as the list begins', () => {
  const sent: FormState = { list: { rows: [row('known')] } }
  const state = answerTo(ask(sent), { list: { rows: [row('known', true), row('added', true)], value: 2 } })
  expect(state.list).toEqual({ rows: [row('known'), row('added', true)], value: 2 })
})

test('what answers a save, or something else than a form, stays as it is', () => {
  const answer = { state: { list: { rows: [row('known', true)] } } }
  const sent = { list: { rows: [row('known')] }, [changesPath]: { count: 3 } } as FormState
  expect(completeFormState(ask(sent, { data: {} }), answer)).toBe(answer)
  expect(completeFormState({ name: 'table-state', args: { formState: sent } }, answer)).toBe(answer)
  expect(completeFormState(ask(sent), { message: 'Not allowed' })).toEqual({ message: 'Not allowed' })
})

import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { changesPath, completeFormState } from './form-state-response.ts'

const row = (id: string, collapsed?: boolean) => ({ id, ...(collapsed === undefined ? {} : { collapsed }) })
const request = (formState: FormState, more = {}) => ({ name: 'form-state', args: { formState, ...more } })
const responseTo = (sent: Parameters<typeof completeFormState>[0], state: FormState) =>
  (completeFormState(sent, { state, lockedState: 'kept' }) as { state: FormState }).state

test('a response contains the last change that it covers, and differs from every other response', () => {
  const sent = { [changesPath]: { count: 3 } } as FormState
  const [one, other] = [responseTo(request(sent), {}), responseTo(request(sent), {})]
  expect(one[changesPath]).toMatchObject({ seen: 3 })
  expect(one[changesPath]).not.toEqual(other[changesPath])
})

test('a row that the form already has keeps its collapsed state; a row that the server adds gets the list’s default', () => {
  const sent: FormState = { list: { rows: [row('known')] } }
  const state = responseTo(request(sent), {
    list: { rows: [row('known', true), row('added', true)], value: 2 },
  })
  expect(state.list).toEqual({ rows: [row('known'), row('added', true)], value: 2 })
})

test('responses to a save or to another server function are unchanged', () => {
  const answer = { state: { list: { rows: [row('known', true)] } } }
  const sent = { list: { rows: [row('known')] }, [changesPath]: { count: 3 } } as FormState
  expect(completeFormState(request(sent, { data: {} }), answer)).toBe(answer)
  expect(completeFormState({ name: 'table-state', args: { formState: sent } }, answer)).toBe(answer)
  expect(completeFormState(request(sent), { message: 'Not allowed' })).toEqual({ message: 'Not allowed' })
})

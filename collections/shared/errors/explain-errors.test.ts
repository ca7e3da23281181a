import type { AfterErrorHook } from 'payload'
import { expect, test } from 'vitest'
import { explainErrors } from './explain-errors.ts'

type Arguments = Parameters<AfterErrorHook>[0]
const unknown = { errors: [{ message: 'An unknown error occurred.' }] }
// Only the arguments that the hook reads. A refusal of a class that Payload does not recognize, without a name.
const explain = (error: object, collection: object | undefined = { slug: 'pages' }) =>
  explainErrors({
    error: Object.assign(new Error('Published pages use this.'), { name: '', ...error }),
    collection,
    req: {},
    result: unknown,
  } as unknown as Arguments)

test('a refusal keeps its message and data where Payload does not know its class', async () => {
  for (const collection of [{ slug: 'pages' }, undefined])
    expect(await explain({ status: 409, data: { uses: [] } }, collection)).toEqual({
      status: 409,
      response: { errors: [{ message: 'Published pages use this.', data: { uses: [] } }] },
    })
})

test('a fault of the server and an error that is not public keep their secret', async () => {
  expect(await explain({ status: 500 })).toBeUndefined()
  expect(await explain({})).toBeUndefined()
  expect(await explain({ status: 400, isPublic: false })).toBeUndefined()
})

test('a message for a toast has no colon, and shows the values in it as they were entered', async () => {
  const errors = [{ path: 'zone', message: 'Allowed: a city. “-07:00” and https://a.example are none.' }]
  const answer = await explain(
    { name: 'ValidationError', status: 400, data: { errors } },
    { slug: 'pages', fields: [{ name: 'zone', type: 'text', label: 'Time zone' }] },
  )
  expect(answer?.response).toMatchObject({
    errors: [
      {
        message: 'Time zone – Allowed – a city. “-07∶00” and https∶//a.example are none.',
        data: { errors: [{ message: errors[0]?.message }] },
      },
    ],
  })
})

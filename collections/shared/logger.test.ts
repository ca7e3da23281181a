import { APIError, Forbidden } from 'payload'
import { expect, test } from 'vitest'
import { describeRefusal, logger } from './logger.ts'

/** What is written for an error that Payload logs, with its level. */
function write(error: unknown): unknown[][] {
  const written: unknown[][] = []
  const hook = typeof logger === 'object' && 'options' in logger ? logger.options.hooks?.logMethod : undefined
  const log = (...args: unknown[]) => written.push(['error', ...args])
  const info = (...args: unknown[]) => written.push(['info', ...args])
  Reflect.apply(hook ?? expect.unreachable, { info }, [[{ err: error }], log, 50])
  return written
}

test.each([
  [new Forbidden(), 'Refused, 403: You are not allowed to perform this action.'],
  [
    new APIError('A list can’t be sorted by “hash”.\nSecond line', 400),
    'Refused, 400: A list can’t be sorted by “hash”.',
  ],
  [
    new SyntaxError('Unexpected token in {"password":"secret"}'),
    'Refused, 400: The body that was sent is not valid JSON.',
  ],
  [new URIError('URI malformed'), 'Refused, 400: A “%” in the address encodes nothing.'],
  [new APIError('Busy', 503), 'Refused, 503: Busy'],
  [
    Object.assign(new Error('WriteConflict'), { code: 112 }),
    'A save conflicted with another one and is tried again.',
  ],
])('a refused call is one line of level info: %s', (error, line) => {
  expect(write(error)).toEqual([['info', line]])
})

test.each([
  new Error('no such table'),
  new TypeError('x is undefined'),
  new APIError('Broken', 500),
  'a text',
])('a fault of the server is written as it is, with its stack: %s', (error) =>
  expect(write(error)).toEqual([['error', { err: error }]]),
)

test('a line has a bounded length', () => {
  expect(describeRefusal(new APIError('a'.repeat(10_000), 400))?.length).toBeLessThan(250)
})

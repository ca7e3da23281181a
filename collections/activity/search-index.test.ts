import type { Where } from 'payload'
import { expect, test, vi } from 'vitest'
import { withWholeNames } from './search-index.ts'

const findAll = async () => ['Chitra Rao', 'chitra@clinic.example', 'Noor Khan']

test('a part of a person’s name becomes the whole names that have it, in any case, wherever the filter has it', async () => {
  const filter: Where = {
    and: [{ kind: { equals: 'publish' } }, { or: [{ userName: { contains: 'CHIT' } }] }],
  }
  expect(await withWholeNames(filter, findAll)).toEqual({
    and: [
      { kind: { equals: 'publish' } },
      { or: [{ userName: { in: ['Chitra Rao', 'chitra@clinic.example'] } }] },
    ],
  })
  expect(await withWholeNames({ userName: { contains: 'zebra' } }, findAll)).toEqual({
    userName: { in: [] },
  })
})

test('a filter without a part of a name stays as it is, and no names are read', async () => {
  const find = vi.fn(findAll)
  const filter = { line: { contains: 'chitra' }, userName: { equals: 'Noor Khan' } }
  expect(await withWholeNames(filter, find)).toEqual(filter)
  expect(find).not.toHaveBeenCalled()
})

test('names that are too many for a filter are looked for by their part', async () => {
  const many = Array.from({ length: 1001 }, (_, number) => `Editor ${number}`)
  const filter = { userName: { contains: 'editor' } }
  expect(await withWholeNames(filter, async () => many)).toEqual(filter)
})

import { expect, test, vi } from 'vitest'
import { putFilesAside } from './keep-original.ts'

type Args = Parameters<typeof putFilesAside>[0]

/** Whether the picture is read, whose files are then put aside. */
async function isPutAside(uploadEdits: object): Promise<boolean> {
  const findByID = vi.fn(async () => null)
  const req = { query: { uploadEdits }, payload: { findByID }, context: {} }
  await putFilesAside({ args: { id: 'calf' }, operation: 'update', req } as unknown as Args)
  return findByID.mock.calls.length > 0
}

const focalPoint = { x: '10', y: '80' }

test('the files of a picture that is cut are put aside', async () => {
  expect(await isPutAside({ crop: { width: '50', height: '100' }, focalPoint })).toBe(true)
  expect(await isPutAside({ crop: { width: '100', height: '50' }, focalPoint })).toBe(true)
})

test('another focal point cuts nothing, although the panel sends a crop of the whole picture with it', async () => {
  expect(await isPutAside({ crop: { width: '100', height: '100', x: '0', y: '0' }, focalPoint })).toBe(false)
})

import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { assertWritableFolder } from './writable-folder.ts'

test('a missing folder is created, and nothing is left in it', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'folder-')), 'a/b')
  assertWritableFolder(folder, 'MEDIA_DIR')
  expect(await readdir(folder)).toEqual([])
})

test('a folder that can’t be written to is reported with its variable, and what to do', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'folder-')), 'file')
  await writeFile(file, '')
  expect(() => assertWritableFolder(path.join(file, 'media'), 'MEDIA_DIR')).toThrow(
    /^The folder .*file\/media of MEDIA_DIR cannot be written to \(.*\)\. Name a folder/,
  )
})

test('a folder of the system is refused at once', () => {
  for (const folder of ['/proc', '/proc/none/media'])
    expect(() => assertWritableFolder(folder, 'MEDIA_DIR')).toThrow(/cannot be written to/)
})

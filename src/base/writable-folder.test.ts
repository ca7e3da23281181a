import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { assertWritableFolder } from './writable-folder.ts'

test('a missing folder is created, and nothing is left in it', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'folder-')), 'a/b')
  await assertWritableFolder(folder, 'MEDIA_DIR')
  expect(await readdir(folder)).toEqual([])
})

test('a folder that can’t be written to is reported with its variable, and what to do', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'folder-')), 'file')
  await writeFile(file, '')
  await expect(assertWritableFolder(path.join(file, 'media'), 'MEDIA_DIR')).rejects.toThrow(
    /^MEDIA_DIR is .*file\/media, which cannot be written to \(.*\)\. Name a folder/,
  )
})

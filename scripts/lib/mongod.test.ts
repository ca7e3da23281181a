import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findMongod } from './mongod.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('MONGOD_BINARY takes precedence over the mongod on PATH', async () => {
  const named = await fakeMongod('named')
  await fakeMongod('mongod')
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  vi.stubEnv('MONGOD_BINARY', named)
  expect(await findMongod({ log: unexpected })).toBe(named)
  vi.stubEnv('MONGOD_BINARY', '')
  expect(await findMongod({ log: unexpected })).toBe('mongod')
})

test('a MONGOD_BINARY that does not run is an error, not a reason to use another mongod', async () => {
  vi.stubEnv('MONGOD_BINARY', path.join(folder, 'missing'))
  await expect(findMongod({ log: unexpected })).rejects.toThrow(
    /MONGOD_BINARY is '.*missing', which does not run/,
  )
})

async function fakeMongod(name: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, '#!/bin/sh\necho db version v8.0.0\n')
  await chmod(file, 0o755)
  return file
}

function unexpected(line: string): never {
  throw new Error(`Continued the search: ${line}`)
}

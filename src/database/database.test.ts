import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeDatabase } from './database.ts'

test('the URL’s scheme selects the database', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-'))
  expect(makeDatabase(`file:${folder}/a.db`).name).toBe('sqlite')
  expect(makeDatabase('mongodb://127.0.0.1/polyclinic').name).toBe('mongoose')
  expect(makeDatabase('mongodb+srv://cluster.example/polyclinic').name).toBe('mongoose')
  await rm(folder, { recursive: true })
})

test('the folder of a SQLite file is created', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-'))
  makeDatabase(`file:${folder}/not/yet there/a.db`)
  expect(existsSync(path.join(folder, 'not/yet there'))).toBe(true)
  await rm(folder, { recursive: true })
})

test('the error for any other URL lists the allowed schemes and omits the password', () => {
  const wrong = () => makeDatabase('postgres://editor:secret@db.example/polyclinic')
  expect(wrong).toThrow(
    /DATABASE_URL is 'postgres:\/\/…@db\.example\/polyclinic'.*file:.*mongodb:.*mongodb\+srv:/,
  )
  expect(wrong).not.toThrow(/secret/)
  expect(() => makeDatabase('./polyclinic.db')).toThrow(/DATABASE_URL/)
  expect(() => makeDatabase('file::memory:')).toThrow(/Use a file, for example file:/)
})

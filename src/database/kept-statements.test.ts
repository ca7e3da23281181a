import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepStatements } from './kept-statements.ts'

keepStatements()

const select = 'SELECT * FROM clinics WHERE name <> ?'
const insert = 'INSERT INTO clinics (name) VALUES (?)'
let folder: string
let database: Database.Database

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-'))
  database = connect()
  database.exec('CREATE TABLE clinics (name TEXT UNIQUE)')
  for (const name of ['Harlem', 'Okotoks']) database.prepare(insert).run([name])
})
afterEach(async () => {
  database.close()
  await rm(folder, { recursive: true })
})

const connect = () => new Database(path.join(folder, 'clinics.db'))

test('a connection compiles a statement once, and executes it on the present rows', () => {
  const statement = database.prepare(select)
  expect(statement.all(['Harlem'])).toEqual([{ name: 'Okotoks' }])
  database.exec("DELETE FROM clinics WHERE name = 'Okotoks'")
  expect(database.prepare(select)).toBe(statement)
  expect(statement.all(['Harlem'])).toEqual([])
  expect(statement.all(['Okotoks'])).toEqual([{ name: 'Harlem' }])
})

test('two connections share no statement', () => {
  const other = connect()
  expect(other.prepare(select)).not.toBe(database.prepare(select))
  other.close()
})

test('a kept statement follows a change of its table, and holds no lock on it', () => {
  expect(database.prepare(select).all([''])).toHaveLength(2)
  database.exec("ALTER TABLE clinics ADD COLUMN town TEXT DEFAULT 'Here'")
  expect(database.prepare(select).all(['Okotoks'])).toEqual([{ name: 'Harlem', town: 'Here' }])
  database.exec('DROP TABLE clinics')
  expect(() => database.prepare(select).all([''])).toThrow(/no such table/)
})

test('a statement that failed is executed again, and its transaction can be committed', () => {
  database.exec('BEGIN IMMEDIATE')
  expect(() => database.prepare(insert).run(['Harlem'])).toThrow(/UNIQUE/)
  database.prepare(insert).run(['Bangalore'])
  database.exec('COMMIT')
  const other = connect()
  expect(other.prepare(select).all([''])).toHaveLength(3)
  other.close()
})

test('what another connection commits is read, by a statement of before as well', () => {
  expect(database.prepare(select).all([''])).toHaveLength(2)
  const other = connect()
  other.prepare(insert).run(['Hyderabad'])
  expect(database.prepare(select).all([''])).toHaveLength(3)
  other.close()
})

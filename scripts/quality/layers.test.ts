import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkLayers } from './layers.ts'

const trees: string[] = []
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true })
})

const imports = { '#data/*': './src/data/*', '#payload-config': './payload.config.ts' }

/** What the check says of a tree that holds these files and no other. */
function check(files: Record<string, string>): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'layers-'))
  trees.push(root)
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ imports }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return checkLayers(root)
}

test('every layer may import from the layers to its left', () => {
  const problems = check({
    'src/base/slug.ts': "import { z } from 'zod'\nexport const slug = z",
    'src/domain/route.ts': "export { slug } from '../base/slug.ts'",
    'src/ui/card.tsx':
      "import { slug } from '../domain/route.ts'\nexport const Card = () => <p>{String(slug)}</p>",
    'src/blocks/text/view.tsx': "export { Card } from '../../ui/card.tsx'",
    'src/payload-types.ts': 'export type Clinic = { id: string }',
    'collections/clinics/index.ts':
      "import type { CollectionConfig } from 'payload'\nexport * from '../../src/blocks/text/view.tsx'",
    'payload.config.ts': "import './collections/clinics/index.ts'\nimport './src/database/database.ts'",
    'src/database/database.ts': "import { sqliteAdapter } from '@payloadcms/db-sqlite'",
    'src/data/reader.ts':
      "import config from '../../payload.config.ts'\nimport { getPayload } from 'payload'",
    'src/app/(site)/page.tsx': "import '../../data/reader.ts'\nimport './page.css'",
    'src/app/(site)/page.css': '',
    'src/app/(payload)/layout.tsx': "import config from '#payload-config'\nimport 'payload'",
    'src/server/main.ts': "import next from 'next'\nimport '../domain/route.ts'",
    'src/domain/route.test.ts': "import { world } from '../../tests/fixtures/world.ts'",
    'tests/fixtures/world.ts': 'export const world = {}',
  })
  expect(problems).toEqual([])
})

describe('an import against the order', () => {
  test('is reported with its file, line, specifier, rule and hint', () => {
    const [problem, ...others] = check({
      'src/domain/resolve.ts': "// reads\n\nimport { reader } from '../data/reader.ts'",
      'src/data/reader.ts': 'export const reader = 1',
    })
    expect(others).toEqual([])
    expect(problem).toBe(
      "src/domain/resolve.ts:3 imports '../data/reader.ts'\n" +
        '  domain must not import data: it may import base.\n' +
        '  domain is pure: declare what it needs as a type, and let the caller pass the data.',
    )
  })

  const right = '../data/reader.ts'
  test.each([
    ['a value', `import { reader } from '${right}'`],
    ['a type', `import type { reader } from '${right}'`],
    ['a type in an expression', `type R = typeof import('${right}')`],
    ['for its effects', `import '${right}'`],
    ['by passing it on', `export * from '${right}'`],
    ['by passing on a name', `export { reader } from '${right}'`],
    ['when it runs', `const reader = await import('${right}')`],
    ['by require', `const reader = require('${right}')`],
  ])('is found when it imports %s', (_, line) => {
    const found = check({ 'src/domain/a.ts': line, 'src/data/reader.ts': 'export const reader = 1' })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`src/domain/a.ts:1 imports '${right}'`)
  })

  test('is found through an alias', () => {
    const [problem] = check({ 'src/domain/a.ts': "import '#data/reader.ts'" })
    expect(problem).toContain("src/domain/a.ts:1 imports '#data/reader.ts'\n  domain must not import data")
  })

  test('is not detected in comments and strings', () => {
    const text = `// import '${right}'\nexport const example = "import '${right}'"`
    expect(check({ 'src/domain/a.ts': text, 'src/data/reader.ts': '' })).toEqual([])
  })

  test.each([
    ['src/database/a.ts', '../domain/b.ts', 'database must not import domain'],
    ['src/server/a.ts', '../data/b.ts', 'server must not import data'],
    ['src/admin/a.ts', '../data/b.ts', 'admin must not import data'],
    ['src/page-types/a.ts', '../data/payload.ts', 'page-types must not import data/payload.ts'],
    ['src/seo/a.ts', '../network/b.ts', 'seo must not import network'],
    ['src/page-types/a.ts', '../enquiries/receive/b.ts', 'page-types must not import enquiries/receive'],
    ['collections/clinics/a.ts', '../../src/admin/b.ts', 'collections must not import admin'],
    ['payload.config.ts', './src/admin/b.ts', 'payload.config must not import admin'],
    ['src/data/a.ts', '../app/b.ts', 'data must not import app'],
    ['src/app/a.ts', '../../payload.config.ts', 'app must not import payload.config'],
    ['src/app/a.ts', '../database/b.ts', 'app must not import database'],
    ['src/ui/a.ts', '../payload-types.ts', 'ui must not import payload-types'],
    [
      'src/domain/a.ts',
      '../../scripts/b.ts',
      'domain must not import scripts/b.ts, which is outside of all layers',
    ],
    [
      'src/domain/a.ts',
      '../../tests/b.ts',
      'domain must not import tests/b.ts, which is outside of all layers',
    ],
  ])('is refused from %s to %s', (file, specifier, rule) => {
    expect(check({ [file]: `import '${specifier}'` })).toEqual([expect.stringContaining(rule)])
  })
})

describe('a forbidden package', () => {
  test.each([
    ['src/domain/a.ts', 'payload'],
    ['src/domain/a.ts', '@payloadcms/richtext-lexical'],
    ['src/domain/a.ts', 'next/headers'],
    ['src/domain/a.tsx', 'react'],
    ['src/ui/a.tsx', 'payload/shared'],
    ['src/server/a.ts', 'payload'],
    ['src/server/a.ts', 'react-dom/server'],
    ['src/data/a.ts', 'mongodb'],
    ['collections/clinics/a.ts', 'react'],
  ])('is refused in %s: %s', (file, name) => {
    const [problem] = check({ [file]: `import type { A } from '${name}'` })
    expect(problem).toContain(`${file}:1 imports '${name}'`)
    expect(problem).toMatch(/must not import (payload|next|react|database drivers), types included/)
  })

  test('does not match another package that starts with its name', () => {
    expect(check({ 'src/domain/a.ts': "import 'next-of-kin'\nimport 'payloadless'" })).toEqual([])
  })

  test.each(['payload', '@payload-config', '@payloadcms/next/utilities'])(
    'is refused in the public pages, which use the reader: %s',
    (name) => {
      const [problem] = check({ 'src/app/(site)/page.tsx': `import '${name}'` })
      expect(problem).toMatch(/Public pages read the database only through the reader in src\/data/)
    },
  )
})

test('a cycle is reported with all its files, even if it consists of type imports', () => {
  const [problem, ...others] = check({
    'src/domain/a.ts': "import { b } from './b.ts'",
    'src/domain/b.ts': "export * from './c.ts'",
    'src/domain/c.ts': "import type { a } from './a.ts'",
    'src/domain/d.ts': "import './a.ts'",
  })
  expect(others).toEqual([])
  expect(problem).toContain(
    'src/domain/a.ts\n    -> src/domain/b.ts\n    -> src/domain/c.ts\n    -> src/domain/a.ts',
  )
})

test('a diamond is not a cycle', () => {
  const diamond = check({
    'src/domain/a.ts': "import './b.ts'\nimport './c.ts'",
    'src/domain/b.ts': "import './d.ts'",
    'src/domain/c.ts': "import './d.ts'",
    'src/domain/d.ts': '',
  })
  expect(diamond).toEqual([])
})

test('a cycle outside the layers is reported too', () => {
  const [problem, ...others] = check({
    'tests/fixtures/a.ts': "import type { b } from './b.ts'",
    'tests/fixtures/b.ts': "import { a } from './a.ts'",
  })
  expect(others).toEqual([])
  expect(problem).toContain('tests/fixtures/a.ts\n    -> tests/fixtures/b.ts\n    -> tests/fixtures/a.ts')
})

test('a file in no layer is reported, so that no folder goes unchecked', () => {
  expect(check({ 'src/helpers/a.ts': '' })).toEqual([
    expect.stringContaining('src/helpers/a.ts belongs to no layer'),
  ])
})

test('a file that cannot be parsed is an error', () => {
  expect(() => check({ 'src/domain/a.ts': 'import from from' })).toThrow(
    /src\/domain\/a\.ts cannot be parsed/,
  )
  expect(() => check({ 'src/domain/a.ts': 'const a = await import(name)' })).toThrow(/src\/domain\/a\.ts:1/)
})

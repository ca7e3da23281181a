import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { shareChunks } from './share-chunks.ts'

test('equal chunks of a build become one module, and others stay as they are', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-chunks-'))
  try {
    const library = `module.exports=[1,()=>({list:[${'0,'.repeat(200)}0]})]`
    mkdirSync(path.join(folder, 'ssr'))
    const write = (name: string, source: string) => writeFileSync(path.join(folder, name), source)
    write('[root]__a._.js', library)
    write('b.js', library)
    write('ssr/c.js', library)
    write('d.js', library.replace('1', '2'))
    expect(shareChunks(folder)).toBeGreaterThan(library.length)
    const load = createRequire(path.join(folder, 'index.js'))
    const [first, second, third, other] = ['[root]__a._.js', 'b.js', 'ssr/c.js', 'd.js'].map(
      (name) => load(path.join(folder, name)) as unknown[],
    )
    expect(second).toBe(first)
    expect(third).toBe(first)
    expect(other).not.toBe(first)
    expect(other?.[0]).toBe(2)
    expect(shareChunks(folder)).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listImports } from './layers/imports.ts'

/** Components that the style guide leaves out, each with the reason. */
const exceptions: Record<string, string> = {
  'src/ui/script.tsx': 'it renders nothing visible',
  'src/ui/shell/network-shell.tsx': 'it wraps pages of the network, which have no clinic',
  'src/ui/plain-message.tsx': 'it is a whole page',
  'src/page-types/home/hero.tsx': 'it contains the page’s only h1',
}

test('the style guide shows every component', () => {
  const shown = listReachableFiles('src/app/(styleguide)/styleguide/[theme]/route.tsx')
  const folders = ['src/ui', 'src/ui/body-map', 'src/ui/diagrams', 'src/ui/shell', 'src/ui/parts']
  const components = [...folders.flatMap(componentsIn), ...foldersIn('src/page-types').flatMap(componentsIn)]
  expect(components.length).toBeGreaterThan(folders.length)
  expect(components.filter((file) => !shown.has(file) && !exceptions[file])).toEqual([])
})

/** The components in a folder. `view.tsx` is left out: it is a whole page. */
function componentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx') && name !== 'view.tsx')
    .map((name) => `${folder}/${name}`)
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
}

/** A file and everything that it imports, directly or indirectly. */
function listReachableFiles(start: string): Set<string> {
  const found = new Set([start])
  for (const file of found)
    for (const { target } of listImports('.', file))
      if (target && /\.tsx?$/.test(target) && !target.startsWith('src/payload-types')) found.add(target)
  return found
}

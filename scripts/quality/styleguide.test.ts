import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listImports } from './layers/imports.ts'

/** Each with the reason why it is looked at elsewhere. */
const exceptions: Record<string, string> = {
  'src/ui/script.tsx': 'it shows nothing',
  'src/ui/shell/network-shell.tsx': 'it stands around pages of the network, which are no clinic’s',
  'src/ui/plain-message.tsx': 'it is all that its page says',
  'src/page-types/home/hero.tsx': 'the first screen of a home page brings the only h1',
}

test('every component stands in the style guide', () => {
  const shown = listReachableFiles('src/app/(styleguide)/styleguide/[theme]/page.tsx')
  for (const file of listReachableFiles('src/app/(styleguide)/styleguide/[theme]/layout.tsx')) shown.add(file)
  const folders = ['src/ui', 'src/ui/body-map', 'src/ui/diagrams', 'src/ui/shell', 'src/ui/parts']
  const components = [...folders.flatMap(componentsIn), ...foldersIn('src/page-types').flatMap(componentsIn)]
  expect(components.length).toBeGreaterThan(folders.length)
  expect(components.filter((file) => !shown.has(file) && !exceptions[file])).toEqual([])
})

/** A view is a whole page, and not a component of pages. */
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

/** What a file imports, and what that imports. */
function listReachableFiles(start: string): Set<string> {
  const found = new Set([start])
  for (const file of found)
    for (const { target } of listImports('.', file))
      if (target && /\.tsx?$/.test(target) && !target.startsWith('src/payload-types')) found.add(target)
  return found
}

import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { findCycles } from './layers/cycles.ts'
import { type Import, listImports } from './layers/imports.ts'
import { generated, type Layer, layers, outsideRoots, packages, roots } from './layers/rules.ts'

/**
 * Holds the order of the layers: what imports against it, what imports a package that its layer must not know, and
 * what imports in a circle. Tests keep to the order too, but may use what is in tests/.
 *
 * @param root the repository's folder
 * @returns one message a problem: where, what, which rule, the mend
 */
export function checkLayers(root: string): string[] {
  const files = roots.flatMap((name) => sourceFiles(root, name)).filter((file) => !generated.includes(file))
  const homeless = files.filter((file) => !findLayer(file)).map(homelessMessage)
  const imports = files.flatMap((file) => listImports(root, file))
  const outside = outsideRoots.flatMap((name) => sourceFiles(root, name)).filter(isTypeScript)
  const all = [...imports, ...outside.flatMap((file) => listImports(root, file))]
  return [...homeless, ...imports.flatMap(layerProblems), ...cycleProblems([...files, ...outside], all)]
}

function layerProblems(found: Import): string[] {
  const from = findLayer(found.file)
  if (!from) return []
  const rule = found.target === undefined ? packageRule(from, found.specifier) : fileRule(from, found)
  if (!rule) return []
  return [`${found.file}:${found.line} imports '${found.specifier}'\n  ${rule}\n  ${getLayer(from).hint}`]
}

function packageRule(from: string, specifier: string): string | undefined {
  const kind = getLayer(from).forbidden.find((name) =>
    packages[name].some((entry) => isPackage(entry, specifier)),
  )
  return kind && `${from} must not import ${kind}, types included.`
}

function fileRule(from: string, { file, target = '' }: Import): string | undefined {
  const to = findLayer(target)
  const { mayImport } = getLayer(from)
  if (to === from || (to && mayImport.includes(to))) return
  if (!to && isTest(file) && target.startsWith('tests/')) return
  if (!to && path.extname(target) === '.json') return
  return `${from} must not import ${to ?? `${target}, which is outside of all layers`}: it may import ${listed(mayImport)}.`
}

function cycleProblems(files: string[], imports: Import[]): string[] {
  const graph = new Map<string, string[]>(files.map((file) => [file, []]))
  for (const { file, target } of imports) if (target && graph.has(target)) graph.get(file)?.push(target)
  return findCycles(graph).map((cycle) => {
    const around = [...cycle, cycle[0]].join('\n    -> ')
    return `${cycle[0]} imports itself in a circle\n    ${around}\n  Move what both need into a file that imports neither.`
  })
}

function homelessMessage(file: string): string {
  return `${file} belongs to no layer\n  Move it into one, or name its folder in scripts/quality/layers/rules.ts.`
}

/** The layer with the longest path that holds the file, so that a folder may stand inside another layer's. */
function findLayer(file: string): string | undefined {
  const homes = Object.entries(layers).flatMap(([name, { paths }]) => paths.map((home) => ({ name, home })))
  return homes
    .filter(({ home }) => (home.endsWith('/') ? file.startsWith(home) : file === home))
    .sort((a, b) => b.home.length - a.home.length)[0]?.name
}

function getLayer(name: string): Layer {
  const rule = layers[name]
  if (!rule) throw new Error(`There is no layer ${name}.`)
  return rule
}

function isPackage(entry: string, specifier: string): boolean {
  return entry.endsWith('/')
    ? specifier.startsWith(entry)
    : specifier === entry || specifier.startsWith(`${entry}/`)
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}

function isTypeScript(file: string): boolean {
  return /\.tsx?$/.test(file)
}

function listed(names: string[]): string {
  return names.length > 0 ? names.join(', ') : 'nothing of ours'
}

function sourceFiles(root: string, name: string): string[] {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return /\.[cm]?[jt]sx?$/.test(name) ? [name] : []
  return readdirSync(path.join(root, name)).flatMap((entry) => sourceFiles(root, `${name}/${entry}`))
}

// Also where scripts/run.mjs runs it, which makes it no main module.
if (process.argv[1] === import.meta.filename) {
  const problems = checkLayers(path.resolve(import.meta.dirname, '../..'))
  for (const problem of problems) console.error(`${problem}\n`)
  console.log(problems.length > 0 ? `${problems.length} imports against the layers.` : 'The layers hold.')
  process.exitCode = problems.length > 0 ? 1 : 0
}

import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { findCycles } from './layers/cycles.ts'
import { type Import, listImports } from './layers/imports.ts'
import { generated, type Layer, layers, outsideRoots, packages, roots } from './layers/rules.ts'

/**
 * Finds layer violations: imports against the order of the layers, imports of packages that are forbidden in a layer,
 * import cycles, and files in no layer. The rules hold for tests too, which may also import from tests/.
 *
 * @param root the repository's folder
 * @returns a message for each violation: the import, the rule and how to correct it
 */
export function checkLayers(root: string): string[] {
  const files = roots.flatMap((name) => sourceFiles(root, name)).filter((file) => !generated.includes(file))
  const unassigned = files.filter((file) => !findLayer(file)).map(noLayerMessage)
  const imports = files.flatMap((file) => listImports(root, file))
  const outside = outsideRoots.flatMap((name) => sourceFiles(root, name)).filter(isTypeScript)
  const all = [...imports, ...outside.flatMap((file) => listImports(root, file))]
  return [...unassigned, ...imports.flatMap(layerProblems), ...cycleProblems([...files, ...outside], all)]
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
    return `${cycle[0]} is part of an import cycle\n    ${around}\n  Move the shared code into a file that imports none of them.`
  })
}

function noLayerMessage(file: string): string {
  return `${file} belongs to no layer\n  Move it into one, or add its folder to scripts/quality/layers/rules.ts.`
}

/** The layer of a file: that of the longest matching path, so that a layer may be a folder inside another layer's. */
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
  return names.length > 0 ? names.join(', ') : 'no other layer'
}

function sourceFiles(root: string, name: string): string[] {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return /\.[cm]?[jt]sx?$/.test(name) ? [name] : []
  return readdirSync(path.join(root, name)).flatMap((entry) => sourceFiles(root, `${name}/${entry}`))
}

// Not `import.meta.main`, which is false when scripts/run.mjs imports this module.
if (process.argv[1] === import.meta.filename) {
  const problems = checkLayers(path.resolve(import.meta.dirname, '../..'))
  for (const problem of problems) console.error(`${problem}\n`)
  console.log(problems.length > 0 ? `${problems.length} layer violations.` : 'No layer violations.')
  process.exitCode = problems.length > 0 ? 1 : 0
}

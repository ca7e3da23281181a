import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export type Import = {
  /** Relative to the repository's root, with slashes. */
  file: string
  line: number
  specifier: string
  /** The imported file, relative to the root; undefined for a package. */
  target: string | undefined
}

/**
 * Lists every import of a file: of values and types, static, dynamic, by `require`, and re-exports.
 *
 * @throws Error if the file cannot be parsed or the specifier of an import is computed
 */
export function listImports(root: string, file: string): Import[] {
  const aliases = readAliases(root)
  const source = readFileSync(path.join(root, file), 'utf8')
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`)
  const found: Import[] = []
  const add = (specifier: string, start: number) => {
    found.push({ file, line: lineAt(source, start), specifier, target: findTarget(file, specifier, aliases) })
  }
  const addExpression = (node: { type: string; start: number; value?: unknown }) => {
    if (node.type === 'Literal' && typeof node.value === 'string') add(node.value, node.start)
    else
      throw new Error(
        `${file}:${lineAt(source, node.start)} imports a computed specifier. Use a string literal.`,
      )
  }
  new Visitor({
    ImportDeclaration: ({ source: { value, start } }) => add(value, start),
    ExportAllDeclaration: ({ source: { value, start } }) => add(value, start),
    ExportNamedDeclaration: ({ source: from }) => from && add(from.value, from.start),
    ImportExpression: ({ source: expression }) => addExpression(expression),
    TSImportType: ({ source: { value, start } }) => add(value, start),
    TSExternalModuleReference: ({ expression: { value, start } }) => add(value, start),
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'Identifier' && callee.name === 'require' && first) addExpression(first)
    },
  }).visit(program)
  return found
}

function findTarget(file: string, specifier: string, aliases: Aliases): string | undefined {
  const bare = specifier.replace(/\?.*$/, '')
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), bare)
  for (const [alias, target] of aliases) {
    const rest = bare.startsWith(alias) ? bare.slice(alias.length) : undefined
    if (rest === '' || (rest && alias.endsWith('/'))) return `${target}${rest}`
  }
}

type Aliases = [alias: string, target: string][]

/** The `imports` of package.json without asterisks: `#domain/` stands for `src/domain/`. */
function readAliases(root: string): Aliases {
  const { imports = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    imports?: Record<string, string>
  }
  return Object.entries(imports).map(([alias, target]) => [
    alias.replace(/\*$/, ''),
    target.replace(/^\.\//, '').replace(/\*$/, ''),
  ])
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}

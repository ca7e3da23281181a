import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Schema.org's vocabulary as the package schema-dts ships it: for each type its own properties and the types that it
 * inherits from. Read from the declarations, because types are gone when the product runs; for tests.
 */
function readVocabulary(): Map<string, { parents: string[]; properties: Set<string> }> {
  const file = fileURLToPath(new URL('schema.d.ts', import.meta.resolve('schema-dts')))
  const types = new Map<string, { parents: string[]; properties: Set<string> }>()
  const pattern = /^(?:export )?interface (\w+) extends ([^{]+) \{\n(.*?)^\}/gms
  for (const [, name = '', parents = '', body = ''] of readFileSync(file, 'utf8').matchAll(pattern)) {
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property]) => property ?? '')
    types.set(name, { parents: parents.split(/,\s*/), properties: new Set(properties) })
  }
  return types
}

const vocabulary = readVocabulary()

/** Why structured data is not of the vocabulary: types that do not exist, properties that none of a node's types has. */
export function vocabularyProblems(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => vocabularyProblems(each, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const {
    '@type': type,
    '@id': id,
    '@context': _,
    '@graph': graph,
    ...properties
  } = value as Record<string, unknown>
  if (graph) return vocabularyProblems(graph, path)
  const types = [type].flat().map(String)
  const below = Object.entries(properties).flatMap(([name, each]) =>
    vocabularyProblems(each, `${path}/${name}`),
  )
  if (type === undefined)
    return Object.keys(properties).length === 0 && id ? [] : [`${path}: a node without a type`, ...below]
  const unknown = types.filter((each) => !vocabulary.has(`${each}Leaf`))
  const foreign = Object.keys(properties).filter((name) => !types.some((each) => has(`${each}Leaf`, name)))
  return [
    ...unknown.map((each) => `${path}: there is no type ${each}`),
    ...foreign.map((name) => `${path}: ${types.join(', ')} has no property ${name}`),
    ...below,
  ]
}

function has(type: string, property: string): boolean {
  const known = vocabulary.get(type)
  if (!known) return false
  return known.properties.has(property) || known.parents.some((parent) => has(parent, property))
}

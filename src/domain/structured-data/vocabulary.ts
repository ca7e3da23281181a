import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isRecord } from '#base/narrow.ts'

/**
 * Reads the vocabulary of schema.org from the type declarations of `schema-dts`, since types do not exist at run time:
 * each type's own properties and the types that it inherits from. For tests.
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

/** Finds types that schema.org does not have, and properties that none of a node's types has. */
export function vocabularyProblems(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => vocabularyProblems(each, `${path}/${index}`))
  if (!isRecord(value)) return []
  const {
    '@type': type,
    '@id': id,
    '@context': _,
    '@graph': graph,
    ...properties
  } = value as Record<string, unknown>
  if (graph) return vocabularyProblems(graph, path)
  const types = [type].flat().map(String)
  const nested = Object.entries(properties).flatMap(([name, each]) =>
    vocabularyProblems(each, `${path}/${name}`),
  )
  if (type === undefined)
    return Object.keys(properties).length === 0 && id ? [] : [`${path}: a node without a type`, ...nested]
  const unknownTypes = types.filter((each) => !vocabulary.has(`${each}Leaf`))
  const unknownProperties = Object.keys(properties).filter(
    (name) => !types.some((each) => hasProperty(`${each}Leaf`, name)),
  )
  return [
    ...unknownTypes.map((each) => `${path}: there is no type ${each}`),
    ...unknownProperties.map((name) => `${path}: ${types.join(', ')} has no property ${name}`),
    ...nested,
  ]
}

function hasProperty(type: string, property: string): boolean {
  const known = vocabulary.get(type)
  if (!known) return false
  return known.properties.has(property) || known.parents.some((parent) => hasProperty(parent, property))
}

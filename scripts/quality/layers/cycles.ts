/**
 * Finds the cycles of an import graph by depth-first search, one for each edge that closes a cycle. Further cycles may
 * appear once these are removed.
 *
 * @returns the files of each cycle in the order of their imports: `[a, b]` if a imports b and b imports a
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string) => {
    const start = path.indexOf(file)
    if (start >= 0) {
      cycles.push(path.slice(start))
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return cycles
}

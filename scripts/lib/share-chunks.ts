import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes equal files of a build one module: Next writes the libraries of each route into a chunk of the route's own, and Node would
 * keep each of them in memory.
 *
 * @param folder of the chunks; each is a CommonJS module
 * @returns how many bytes of copies were replaced
 */
export function shareChunks(folder: string): number {
  const firsts = new Map<string, string>()
  let saved = 0
  for (const name of globSync('**/*.js', { cwd: folder }).sort()) {
    const file = path.join(folder, name)
    const source = readFileSync(file)
    const key = createHash('sha256').update(source).digest('hex')
    const first = firsts.get(key)
    if (!first) {
      firsts.set(key, file)
      continue
    }
    const target = path.relative(path.dirname(file), first).split(path.sep).join('/')
    const copy = `module.exports=require(${JSON.stringify(target.startsWith('.') ? target : `./${target}`)})\n`
    if (copy.length >= source.length) continue
    writeFileSync(file, copy)
    saved += source.length - copy.length
  }
  return saved
}

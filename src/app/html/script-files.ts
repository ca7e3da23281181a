import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = 'public/scripts'

/** A script of the sites: its address, which changes with its text. */
type ScriptFile = { path: string; text: string }

/** A page with the addresses under which browsers may keep its scripts for ever. */
export const withScriptAddresses = (html: string): string =>
  html.replace(/(<script [^>]*src=")\/scripts\/([\w-]+)\.js(?=")/g, (plain, before, name) => {
    const file = readScripts().get(name)
    return file ? `${before}${file.path}` : plain
  })

/** The script at such an address; where that is another version's, the present one. Null where there is none of the name. */
export function findScript(file: string): ScriptFile | null {
  const [, name = ''] = /^([\w-]+)\.[0-9a-f]{8}\.js$/.exec(file) ?? []
  return readScripts().get(name) ?? null
}

/** In development they are read for each page, since they may have changed. */
function readScripts(): ReadonlyMap<string, ScriptFile> {
  if (process.env.NODE_ENV === 'development') return readFolder()
  scripts ??= readFolder()
  return scripts
}

let scripts: ReadonlyMap<string, ScriptFile> | undefined

const readFolder = (): ReadonlyMap<string, ScriptFile> =>
  new Map(
    readdirSync(folder).map((file) => {
      const name = path.parse(file).name
      const text = readFileSync(path.join(folder, file), 'utf8')
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
      return [name, { path: `/scripts/${name}.${hash}.js`, text }]
    }),
  )

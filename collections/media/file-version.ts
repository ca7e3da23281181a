import { createHash } from 'node:crypto'

/** What is stored of a picture and its sizes. */
type Stored = { filesize?: unknown; sizes?: Record<string, { filesize?: unknown } | null> | null }

/**
 * A name for what the files of a picture contain, by their lengths in bytes: another picture, crop or compression of it changes
 * several of them. Undefined where nothing is stored about them.
 */
export function fileVersion({ filesize, sizes }: Stored): string | undefined {
  const lengths = Object.entries(sizes ?? {})
    .map(([name, size]) => `${name} ${size?.filesize ?? ''}`)
    .toSorted()
  if (typeof filesize !== 'number') return
  return createHash('sha256')
    .update([filesize, ...lengths].join('\n'))
    .digest('hex')
    .slice(0, 10)
}

/** The name of a file with its version, under which browsers may keep it: `foot.v-0123456789.webp`. */
export const withVersion = (filename: string, version: string | undefined): string =>
  version ? filename.replace(/(?=\.\w+$)/, `.v-${version}`) : filename

/** The name of a file, and the version that an address asks for. */
export function splitVersion(name: string): { filename: string; version: string | undefined } {
  const [whole = '', version] = /\.v-([0-9a-f]{10})(?=\.\w+$)/.exec(name) ?? []
  return { filename: name.replace(whole, ''), version }
}

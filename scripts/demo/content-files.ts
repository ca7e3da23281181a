import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** A document of the demo network as written in its file. `clinic` is the slug of the clinic whose folder the file is in. */
export type ContentFile = {
  collection: string
  slug: string
  clinic: string | null
  /** Relative to the content folder, for messages. */
  file: string
  data: Record<string, unknown>
}

const root = path.join(import.meta.dirname, 'content')

/** Every document of the demo network, sorted by path. */
export function readContent(): ContentFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && file !== 'media.yaml')
    .sort()
    .map(readFile)
}

export type PictureEntry = { file: string; alt: unknown; owner?: string } & Record<string, unknown>

/** The committed pictures with their alternative texts. */
export function readPictures(): PictureEntry[] {
  return (parse(readFileSync(path.join(root, 'media.yaml'), 'utf8')) ?? []) as PictureEntry[]
}

function readFile(file: string): ContentFile {
  const data = parseFile(file)
  const parts = file.split(path.sep)
  const slug = path.basename(file, '.yaml')
  if (slug === 'clinic') return { collection: 'clinics', slug: parts[1] ?? '', clinic: null, file, data }
  const clinic = parts[0] === 'clinics' ? (parts[1] ?? null) : null
  return { collection: parts.at(-2) ?? '', slug, clinic, file, data }
}

function parseFile(file: string): Record<string, unknown> {
  try {
    return parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>
  } catch (error) {
    throw new Error(`${file} is not valid YAML: ${error instanceof Error ? error.message : error}`)
  }
}

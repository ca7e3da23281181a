import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'
import { type Face, faces } from './faces.ts'

const served = 'public/fonts'

export const sourcePath = (face: Face): string =>
  path.join('node_modules', face.package, 'files', face.source)

/** Eight hexadecimal digits that change with every input of the files, so that browsers may cache them forever. */
export function fontsVersion(): string {
  const hash = createHash('sha256').update(JSON.stringify(faces)).update(packageVersion('subset-font'))
  for (const name of [...new Set(faces.map((face) => face.package))]) hash.update(name + packageVersion(name))
  return hash.digest('hex').slice(0, 8)
}

/**
 * Creates missing files and removes those of other versions.
 *
 * @returns each file's size in bytes before and after subsetting
 */
export async function createFonts(): Promise<{ name: string; before: number; after: number }[]> {
  const version = fontsVersion()
  const folder = path.join(served, version)
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(served))
    if (other !== version) rmSync(path.join(served, other), { recursive: true })
  const sizes = []
  for (const face of faces) {
    const file = path.join(folder, `${face.name}.woff2`)
    const source = readFileSync(sourcePath(face))
    if (!existsSync(file)) await createFile(face, source, file)
    sizes.push({ name: face.name, before: source.length, after: readFileSync(file).length })
  }
  return sizes
}

async function createFile(
  { characters, features, weights }: Face,
  source: Buffer,
  file: string,
): Promise<void> {
  const subset = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: { min: weights[0], max: weights[1] } },
  })
  // Renamed only when complete, so that an interrupted run leaves no broken font.
  writeFileSync(`${file}.part`, subset)
  renameSync(`${file}.part`, file)
}

function packageVersion(name: string): string {
  return JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8')).version
}

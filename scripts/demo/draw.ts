import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { readPictures } from './content-files.ts'
import { pictures } from './pictures/index.ts'

// Draws the pictures of the demo network into media/originals; given names as arguments, only those.
const folder = path.join(import.meta.dirname, '../../media/originals')
const requestedNames = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
for (const { file } of readPictures()) {
  const draw = pictures[path.parse(file).name]
  if (!draw) throw new Error(`${file} has no drawing. Add one to scripts/demo/pictures/index.ts.`)
  if (requestedNames.length > 0 && !requestedNames.some((name) => file.startsWith(name))) continue
  const target = path.join(folder, file)
  await sharp(Buffer.from(draw().source))
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 48, dither: 0, effort: 10, compressionLevel: 9 })
    .toFile(target)
  console.log(`${file} ${Math.round(statSync(target).size / 1024)} kB`)
}

import { readFileSync, writeFileSync } from 'node:fs'
import { fontsCss } from './fonts/css.ts'
import { createFonts, fontsVersion } from './fonts/files.ts'

/**
 * `npm run fonts` writes the style sheet of the font faces and the version of their files, and creates the files. With
 * `--check` it only reports what is outdated; with `--files` it only creates missing files.
 */
const version = fontsVersion()
const written = {
  'src/ui/styles/fonts.css': () => fontsCss(`/fonts/${version}`),
  'src/ui/font-files.ts': async () =>
    `/** Written by scripts/fonts.ts. The URL path of the sites' fonts, which changes with the files. */\nexport const fontFolder = '/fonts/${version}'\n`,
}

if (!process.argv.includes('--files')) {
  for (const [file, text] of Object.entries(written)) {
    if (!process.argv.includes('--check')) writeFileSync(file, await text())
    else if (readFileSync(file, 'utf8') !== (await text())) {
      console.error(`${file} is outdated. Run \`npm run fonts\` and commit it.`)
      process.exitCode = 1
    }
  }
}
if (!process.argv.includes('--check')) {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  for (const { name, before, after } of await createFonts())
    console.log(`${name.padEnd(32)} ${kilobytes(before).padStart(9)} -> ${kilobytes(after).padStart(9)}`)
}

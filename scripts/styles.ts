import { mkdirSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stylesFile } from '#app/html/style-sheet.ts'
import { compileStyles, stylesFolder } from './styles/compile.ts'

/** Writes the styles of the sites' pages for the server; with `--watch` also after each change. */
function write(): void {
  mkdirSync(path.dirname(stylesFile), { recursive: true })
  writeFileSync(stylesFile, JSON.stringify(compileStyles()))
}

write()
if (process.argv.includes('--watch'))
  watch(stylesFolder, { recursive: true }, () => {
    try {
      write()
    } catch (error) {
      // A file that is being written, or a mistake in one.
      console.error(error)
    }
  })

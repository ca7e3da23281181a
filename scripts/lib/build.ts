import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shareChunks } from './share-chunks.ts'
import { runProgram } from './step.ts'

const sourceHashFile = '.next/polyclinic-sources'

/** Builds the sites unless the last build had the same sources. */
export async function build(): Promise<string> {
  await createMissingFonts()
  const sources = hashSources()
  if (
    existsSync('.next/BUILD_ID') &&
    existsSync(sourceHashFile) &&
    readFileSync(sourceHashFile, 'utf8') === sources
  ) {
    return 'up to date'
  }
  // Otherwise an interrupted build would count as up to date.
  rmSync(sourceHashFile, { force: true })
  await runProgram(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    // A build signs nothing. A placeholder keeps the real secret out of its output.
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'only-for-the-build-not-used-to-serve',
    },
    hint: 'The build failed. Correct the errors that Next lists above and try again.',
  })
  await writeStyles()
  shareChunks('.next/server/chunks')
  writeFileSync(sourceHashFile, sources)
  return 'built'
}

/** Writes the styles of the sites' pages. After the build, which empties their folder. */
async function writeStyles(): Promise<void> {
  await runProgram(process.execPath, ['scripts/styles.ts'], {
    hint: 'The styles could not be written. Correct the error above in src/ui/styles and try again.',
  })
}

/** Creates missing font files. They are derived from packages, so they are not committed. */
export async function createMissingFonts(): Promise<void> {
  await runProgram(process.execPath, ['scripts/fonts.ts', '--files'], {
    hint: 'The fonts could not be created. Read the error above; if a package is missing, run `npm ci`.',
  })
}

/** A hash of a build's inputs. Tests are left out, and so is tsconfig.json, which the build itself rewrites. */
function hashSources(): string {
  const settings = readdirSync('.').filter((name) => /^next\.config\./.test(name))
  const hash = createHash('sha256')
  for (const location of [
    'src',
    'collections',
    'public',
    'scripts/styles',
    'scripts/lib/share-chunks.ts',
    'package.json',
    'payload.config.ts',
    'package-lock.json',
    ...settings,
  ]) {
    for (const file of listFiles(location)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function listFiles(location: string): string[] {
  const stats = statSync(location, { throwIfNoEntry: false })
  if (!stats) return []
  if (stats.isFile()) return /\.test\.tsx?$/.test(location) ? [] : [location]
  return readdirSync(location)
    .sort()
    .flatMap((name) => listFiles(path.join(location, name)))
}

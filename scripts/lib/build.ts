import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runProgram } from './step.ts'

const sourceHashFile = '.next/polyclinic-sources'

/** Builds the sites unless the last build was made of the same sources. */
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
  // A build that breaks off must not pass for the one before.
  rmSync(sourceHashFile, { force: true })
  await runProgram(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    // A build signs nothing, so no real secret can end up in it.
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'only-for-the-build-not-used-to-serve',
    },
    hint: 'The build failed: mend what Next names above and start again.',
  })
  writeFileSync(sourceHashFile, sources)
  return 'built'
}

/** Makes those font files that are missing: they are made of packages, so they are not committed. */
export async function createMissingFonts(): Promise<void> {
  await runProgram(process.execPath, ['scripts/fonts.ts', '--files'], {
    hint: 'The fonts could not be made: see above; often a package is missing (npm ci).',
  })
}

/** A hash of everything that a build is made of. Tests are not, and tsconfig.json is rewritten by the build itself. */
function hashSources(): string {
  const settings = readdirSync('.').filter((name) => /^(?:next|postcss)\.config\./.test(name))
  const hash = createHash('sha256')
  for (const location of [
    'src',
    'collections',
    'public',
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
  const found = statSync(location, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return /\.test\.tsx?$/.test(location) ? [] : [location]
  return readdirSync(location)
    .sort()
    .flatMap((name) => listFiles(path.join(location, name)))
}

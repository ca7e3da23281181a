import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runProgram } from './lib/step.ts'

/**
 * `npm run generate` writes the files that Payload derives from the configuration; with `--check` it only reports which
 * of the committed files are outdated. The types must be the same under both databases.
 */
const files = {
  'payload-types.ts': 'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js': 'src/app/(payload)/admin/importMap.js',
}
const folder = mkdtempSync(path.join(tmpdir(), 'generated-'))
try {
  const embedded = await generateInto('embedded', `file:${folder}/unused.db`)
  // No connection is made: the types depend on the adapter alone.
  const mongodb = await generateInto('mongodb', 'mongodb://127.0.0.1:1/unused')
  const problems = process.argv.includes('--check') ? listOutdated(embedded) : []
  if (!process.argv.includes('--check')) {
    for (const [generated, committed] of Object.entries(files)) {
      mkdirSync(path.dirname(committed), { recursive: true })
      copyFileSync(path.join(embedded, generated), committed)
    }
  }
  if (differ(path.join(embedded, 'payload-types.ts'), path.join(mongodb, 'payload-types.ts'))) {
    problems.push(
      'The types differ between SQLite and MongoDB. Change the field or id whose type depends on the database.',
    )
  }
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @param folder with newly generated files */
function listOutdated(folder: string): string[] {
  return Object.entries(files)
    .filter(([generated, committed]) => differ(path.join(folder, generated), committed))
    .map(([, committed]) => `${committed} is outdated. Run \`npm run generate\` and commit it.`)
}

async function generateInto(name: string, databaseUrl: string): Promise<string> {
  const target = path.join(folder, name)
  mkdirSync(path.join(target, 'src/app/(payload)/admin'), { recursive: true })
  await runProgram(process.execPath, ['scripts/lib/write-generated.ts', target], {
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'required by the configuration, not used',
      PAYLOAD_TS_OUTPUT_PATH: path.join(target, 'payload-types.ts'),
      ROOT_DIR: target,
    },
    hint: `The configuration could not be loaded with the ${name} database. Read the error above.`,
  })
  return target
}

function differ(one: string, other: string): boolean {
  return readOrEmpty(one).trim() !== readOrEmpty(other).trim()
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

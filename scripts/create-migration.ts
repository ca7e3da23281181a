import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm run migration -- <name>`: writes a migration that brings the SQLite tables in line with the collections, in a
 * form that plain Node can run. Payload's generator omits file extensions and `type`, which only a bundler tolerates.
 *
 * `npm run migration -- <name> --data`: writes an empty step that changes the data, on both databases.
 */
const tableSteps = 'src/database/migrations'
const dataSteps = 'collections/data-steps'
const {
  values: { data: isDataStep },
  positionals: [name],
} = parseArgs({ allowPositionals: true, options: { data: { type: 'boolean' } } })
if (!name) {
  console.error('Give the migration a name: npm run migration -- add-fees')
  process.exit(1)
}
if (isDataStep) {
  writeDataStep(name)
  writeIndex(dataSteps, 'dataSteps', { type: 'DataStep', file: 'data-step.ts' })
} else {
  writeTableStep(name)
  writeIndex(tableSteps, 'migrations', { type: 'Migration', file: 'migration.ts' })
}

function writeTableStep(step: string): void {
  execFileSync('npx', ['payload', 'migrate:create', step], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: 'file:./.data/migration.db',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'unused'.repeat(4),
    },
  })
  const newest = path.join(tableSteps, listFiles(tableSteps, '.ts').at(-1) ?? '')
  const generated = 'import { MigrateUpArgs, MigrateDownArgs, sql }'
  const runnable = 'import { type MigrateUpArgs, type MigrateDownArgs, sql }'
  writeFileSync(newest, readFileSync(newest, 'utf8').replace(generated, runnable))
  // Payload compares the tables with the newest snapshot only, and each has half a megabyte.
  for (const snapshot of listFiles(tableSteps, '.json').slice(0, -1)) rmSync(path.join(tableSteps, snapshot))
}

function writeDataStep(step: string): void {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '_')
  const file = `${stamp}_${step.replaceAll(/[^a-z0-9]+/gi, '_').toLowerCase()}.ts`
  writeFileSync(
    path.join(dataSteps, file),
    `import type { PayloadRequest } from 'payload'\n\nexport async function data(req: PayloadRequest): Promise<void> {}\n`,
  )
}

/** In chronological order. */
function listFiles(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d/.test(file) && file.endsWith(extension))
    .sort()
}

function writeIndex(folder: string, list: string, { type, file }: { type: string; file: string }): void {
  const stems = listFiles(folder, '.ts').map((each) => path.parse(each).name)
  const imports = stems.map((stem, index) => `import * as step${index} from './${stem}.ts'\n`).join('')
  const entries = stems.map((stem, index) => `  { name: '${stem}', ...step${index} },\n`).join('')
  writeFileSync(
    path.join(folder, 'index.ts'),
    `${imports}import type { ${type} } from './${file}'\n\n/** In chronological order. */\nexport const ${list}: readonly ${type}[] = [\n${entries}]\n`,
  )
  console.log(`${folder}/index.ts lists ${stems.length} migration(s)`)
}

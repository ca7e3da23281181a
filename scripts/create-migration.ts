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
const folder = 'src/database/migrations'
const {
  values: { data: isDataStep },
  positionals: [name],
} = parseArgs({ allowPositionals: true, options: { data: { type: 'boolean' } } })
if (!name) {
  console.error('Give the migration a name: npm run migration -- add-fees')
  process.exit(1)
}
if (isDataStep) writeDataStep(name)
else writeTableStep(name)
const files = listFiles('.ts')
writeFileSync(path.join(folder, 'index.ts'), formatIndex(files))
console.log(`${folder}/index.ts lists ${files.length} migration(s)`)

function writeTableStep(step: string): void {
  execFileSync('npx', ['payload', 'migrate:create', step], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: 'file:./.data/migration.db',
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'unused'.repeat(4),
    },
  })
  const newest = path.join(folder, listFiles('.ts').at(-1) ?? '')
  const generated = 'import { MigrateUpArgs, MigrateDownArgs, sql }'
  const runnable = 'import { type MigrateUpArgs, type MigrateDownArgs, sql }'
  writeFileSync(newest, readFileSync(newest, 'utf8').replace(generated, runnable))
  // Payload compares the tables with the newest snapshot only, and each has half a megabyte.
  for (const snapshot of listFiles('.json').slice(0, -1)) rmSync(path.join(folder, snapshot))
}

function writeDataStep(step: string): void {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '_')
  const file = `${stamp}_${step.replaceAll(/[^a-z0-9]+/gi, '_').toLowerCase()}.ts`
  writeFileSync(
    path.join(folder, file),
    `import type { PayloadRequest } from 'payload'\n\nexport async function data(req: PayloadRequest): Promise<void> {}\n`,
  )
}

/** In chronological order. */
function listFiles(extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d/.test(file) && file.endsWith(extension))
    .sort()
}

function formatIndex(names: string[]): string {
  const stems = names.map((file) => path.parse(file).name)
  const imports = stems.map((stem, index) => `import * as step${index} from './${stem}.ts'\n`).join('')
  const entries = stems.map((stem, index) => `  { name: '${stem}', ...step${index} },\n`).join('')
  return `import type { Migration } from './migration.ts'\n${imports}\n/** In chronological order. */\nexport const migrations: readonly Migration[] = [\n${entries}]\n`
}

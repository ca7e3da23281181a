import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * `npm run migration -- <name>`: writes a migration that brings the SQLite tables in line with the collections, in a
 * form that plain Node can run. Payload's generator omits file extensions and `type`, which only a bundler tolerates.
 */
const folder = 'src/database/migrations'
const name = process.argv[2]
if (!name) {
  console.error('Give the migration a name: npm run migration -- add-fees')
  process.exit(1)
}
execFileSync('npx', ['payload', 'migrate:create', name], {
  stdio: 'inherit',
  env: {
    ...process.env,
    DATABASE_URL: 'file:./.data/migration.db',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'unused'.repeat(4),
  },
})

const files = readdirSync(folder)
  .filter((file) => /^\d.*\.ts$/.test(file))
  .sort()
for (const file of files) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  writeFileSync(
    path.join(folder, file),
    text.replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    ),
  )
}
const stems = files.map((file) => file.replace(/\.ts$/, ''))
const imports = stems.map((stem, index) => `import * as migration${index} from './${stem}.ts'\n`).join('')
const entries = stems
  .map((stem, index) => `  { name: '${stem}', up: migration${index}.up, down: migration${index}.down },\n`)
  .join('')
writeFileSync(
  path.join(folder, 'index.ts'),
  `${imports}\n/** In chronological order. */\nexport const migrations = [\n${entries}]\n`,
)
console.log(`${folder}/index.ts lists ${files.length} migration(s)`)

import type { Environment } from './child-processes.ts'
import { runProgram } from './step.ts'

/**
 * Migrates the database, seeds an empty one, and makes sure that an admin can sign in. Prints its progress.
 *
 * @returns a link that sets the first password of the network's admin; undefined once it is set
 */
export async function setUpDatabase(env: Environment): Promise<string | undefined> {
  let adminLink: string | undefined
  await runProgram(process.execPath, ['scripts/setup-database.ts'], {
    env,
    hint: 'The database could not be set up. Read the error above and check DATABASE_URL.',
    onLine: (line) => {
      const [word, value] = line.split(' ', 2)
      if (word === 'ADMIN_LINK') adminLink = value
      else if (line.trim()) console.log(`  ${line.trim()}`)
    },
  })
  return adminLink
}

import type { Environment } from './child-processes.ts'
import { runProgram } from './step.ts'

export type DatabaseSetup = {
  /** A link that sets the first password of the network's admin; undefined once the admin has signed in. */
  adminLink: string | undefined
  /** Hosts of clinics. */
  sites: string[]
}

/** Migrates the database, seeds an empty one, and makes sure that an admin can sign in. Prints its progress. */
export async function setUpDatabase(env: Environment): Promise<DatabaseSetup> {
  const setup: DatabaseSetup = { adminLink: undefined, sites: [] }
  await runProgram(process.execPath, ['scripts/setup-database.ts'], {
    env,
    hint: 'The database could not be set up. Read the error above and check DATABASE_URL.',
    onLine: (line) => {
      const [word, value] = line.split(' ', 2)
      if (word === 'ADMIN_LINK') setup.adminLink = value
      else if (word === 'SITE' && value) setup.sites.push(value)
      else if (line.trim()) console.log(`  ${line.trim()}`)
    },
  })
  return setup.sites.length > 0 || process.env.DEMO === '0' ? setup : { ...setup, sites: demoSites }
}

/** The hosts of the demo network's clinics. */
const demoSites = ['nyc.localhost', 'okotoks.localhost', 'bangalore.localhost']

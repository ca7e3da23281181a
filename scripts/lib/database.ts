import type { Environment } from './child-processes.ts'
import { runProgram } from './step.ts'

export type DatabaseSetup = {
  /** Sets the first password of the network's admin; undefined once somebody has signed in. */
  adminLink: string | undefined
  /** Hosts of clinics. */
  sites: string[]
}

/** Migrates, fills an empty database, and sees that somebody can sign in. Prints its progress. */
export async function setUpDatabase(env: Environment): Promise<DatabaseSetup> {
  const setup: DatabaseSetup = { adminLink: undefined, sites: [] }
  await runProgram(process.execPath, ['scripts/setup-database.ts'], {
    env,
    hint: 'The database could not be set up: see above, and check DATABASE_URL.',
    onLine: (line) => {
      const [word, value] = line.split(' ', 2)
      if (word === 'ADMIN_LINK') setup.adminLink = value
      else if (word === 'SITE' && value) setup.sites.push(value)
      else if (line.trim()) console.log(`  ${line.trim()}`)
    },
  })
  return setup.sites.length > 0 || process.env.DEMO === '0' ? setup : { ...setup, sites: demoSites }
}

/** Where the set-up names no host, it is the demo network's three. */
const demoSites = ['nyc.localhost', 'okotoks.localhost', 'bangalore.localhost']

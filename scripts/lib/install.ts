import { readFileSync } from 'node:fs'
import { runProgram } from './step.ts'

/** Installs the packages unless node_modules already matches package-lock.json. */
export async function installPackages(): Promise<string> {
  if (isInstalled()) return 'up to date'
  // Explicit, because npm omits the devDependencies that the build needs where NODE_ENV is production.
  await runProgram('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    hint: 'The packages could not be installed. Read npm’s error above, then check the network and package-lock.json.',
  })
  return 'installed'
}

/**
 * npm records what it installed in the format of the lock file. Optional packages for other platforms may be missing
 * there.
 */
function isInstalled(): boolean {
  const locked = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!locked || !installed) return false
  return Object.entries(locked).every(([location, { version, optional, peer }]) => {
    const found = installed[location]
    return location === '' || (found ? found.version === version : (optional ?? peer ?? false))
  })
}

type Packages = Record<string, { version?: string; optional?: boolean; peer?: boolean }>

function readPackages(file: string): Packages | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

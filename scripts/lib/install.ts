import { readFileSync } from 'node:fs'
import { runProgram } from './step.ts'

/** Installs the packages unless what lies in node_modules is what package-lock.json asks for. */
export async function installPackages(): Promise<string> {
  if (isInstalled()) return 'up to date'
  // Named, because NODE_ENV=production would leave out what the build needs.
  await runProgram('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    hint: 'The packages could not be installed: see npm’s message above; often the network or package-lock.json.',
  })
  return 'installed'
}

/** npm lists what it installed in the same form. Packages for other machines are missing there, by right. */
function isInstalled(): boolean {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([place, { version, optional, peer }]) => {
    const found = present[place]
    return place === '' || (found ? found.version === version : (optional ?? peer ?? false))
  })
}

type Packages = Record<string, { version?: string; optional?: boolean; peer?: boolean }>

function packagesIn(file: string): Packages | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

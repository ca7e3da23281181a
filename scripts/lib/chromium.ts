import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { runProgram } from './step.ts'

/**
 * A Chromium for the end-to-end tests, from the nearest place that has one: CHROMIUM_BINARY, PATH, Playwright's own
 * (downloaded where that is allowed), Debian's package (as root).
 *
 * @returns undefined where none is to be had
 * @throws Error when CHROMIUM_BINARY names what does not exist: another browser would not be what was asked for
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_BINARY?.trim()
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_BINARY is '${named}', which is no program. Correct it or unset it.`)
  }
  return findOnPath() ?? (await findPlaywrightChromium()) ?? (await installFromDebian())
}

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram)
}

async function findPlaywrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  if (!existsSync(own)) await tryToRun('npx', ['playwright', 'install', 'chromium'])
  return existsSync(own) ? own : undefined
}

async function installFromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  await tryToRun('apt-get', ['update', '-qq'])
  await tryToRun('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-core',
  ])
  return findOnPath()
}

/** What counts is whether the browser is there afterwards. */
async function tryToRun(command: string, args: string[]): Promise<void> {
  console.log(`  looking for Chromium: ${command} ${args.join(' ')}`)
  try {
    await runProgram(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, hint: 'no' })
  } catch {
    console.log('  not to be had that way')
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

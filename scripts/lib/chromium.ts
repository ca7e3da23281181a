import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { runProgram } from './step.ts'

/**
 * The path of a Chromium for the end-to-end tests, from the first source that has one: CHROMIUM_BINARY, PATH,
 * Playwright's own (downloaded where possible), Debian's package (installed if this is root).
 *
 * @returns undefined where none could be found or installed
 * @throws Error when CHROMIUM_BINARY is not an executable file: falling back to another browser would hide the mistake
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_BINARY?.trim()
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_BINARY is '${named}', which is not an executable file. Correct it or unset it.`)
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

/** Runs a program and ignores its failure: the caller checks whether the browser is there afterwards. */
async function tryToRun(command: string, args: string[]): Promise<void> {
  console.log(`  Looking for Chromium: ${command} ${args.join(' ')}`)
  try {
    await runProgram(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, hint: 'It failed.' })
  } catch {
    console.log('  This did not provide Chromium.')
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

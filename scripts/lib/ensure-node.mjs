// Plain JavaScript for old versions of Node: these files start on whatever `node` is found.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onOrphaned } from './orphaned.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const remembered = path.join(root, '.cache', 'node-path')
/** The oldest that runs TypeScript as it is and that the framework is known to work with. */
const oldest = [22, 19]

/**
 * Runs a file of this repository in its folder, under this Node where it is new enough. Otherwise it starts the script
 * that called it anew under Node 24, which npx fetches once. Its Node comes first on PATH, for all that it starts.
 *
 * @param {string} file from the repository's root
 * @param {string[]} args
 * @param {{ settings: boolean }} options whether .env is read: what the environment has already goes before it
 */
export async function runWithSupportedNode(file, args, { settings }) {
  if (!isSuitable(process.versions.node)) {
    startAnew(nodeFromNpx())
    return
  }
  process.chdir(root)
  putFirstOnPath(process.execPath)
  if (settings && existsSync('.env')) process.loadEnvFile('.env')
  process.argv = [process.execPath, path.resolve(file), ...args]
  await import(pathToFileURL(path.resolve(file)).href)
}

function startAnew(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  // The terminal's own Ctrl-C reaches the child too, which takes two for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  onOrphaned(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code === null ? (signal === 'SIGINT' ? 130 : 1) : code))
}

function nodeFromNpx() {
  const known = existsSync(remembered) ? readFileSync(remembered, 'utf8') : ''
  if (known && existsSync(known)) return known
  console.log(`Node ${process.versions.node} is too old here: taking Node 24 from npm`)
  let node = ''
  try {
    node = execFileSync('npx', ['-y', 'node@24', '-p', 'process.execPath'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    }).trim()
  } catch {
    // Told below: what counts is the result.
  }
  if (!node || !existsSync(node)) {
    console.error(
      'Node 24 could not be fetched. Install Node 22.19 or newer (https://nodejs.org) and try again.',
    )
    process.exit(1)
  }
  mkdirSync(path.dirname(remembered), { recursive: true })
  writeFileSync(remembered, node)
  return node
}

function putFirstOnPath(node) {
  const rest = (process.env.PATH || '')
    .split(path.delimiter)
    .filter((folder) => folder !== path.dirname(node))
  process.env.PATH = [path.dirname(node), ...rest].join(path.delimiter)
}

function isSuitable(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

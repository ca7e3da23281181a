import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { onOrphaned } from './orphaned.mjs'

/** Environment variables for a program, in addition to this process's own. */
export type Environment = Record<string, string | undefined>

export type RunningProgram = {
  child: ChildProcess
  /** The exit status; undefined where a signal ended it. Rejects where the program could not be started. */
  end: Promise<number | undefined>
}

const running = new Set<RunningProgram>()
let isStopping = false

/**
 * Starts a program that ends with this process. It gets a process group of its own, so that Ctrl-C reaches it only once
 * (from here, not also from the terminal), together with everything it has started.
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

/** On a termination signal, stops every started program, waits for them to end, and exits with `status`. */
export function stopOnSignal(status: () => number): void {
  const stop = () => stopAllAndExit(status)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  onOrphaned(stop)
}

/** Stops every started program, waits for them to end, and exits with `status`. */
export async function stopAllAndExit(status: () => number): Promise<void> {
  if (isStopping) return
  isStopping = true
  await Promise.all([...running].map(stopProgram))
  process.exit(status())
}

/** True once programs are being stopped: their failures are a consequence of it. */
export function isBeingStopped(): boolean {
  return isStopping
}

/** Stops one program and everything it has started. */
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
    // It has already ended.
  }
}

/** Milliseconds. Longer than the server waits for open requests when it shuts down. */
const shutdownTimeout = 8000

import { type Environment, isBeingStopped, startProgram } from './child-processes.ts'
import { Failure } from './failure.ts'

/**
 * Runs one step and prints its title, its progress every 15 seconds, its outcome and its duration.
 *
 * @param work a result that is text is printed, such as "up to date"
 * @param isGood whether a result counts as success, for work that reports failure without throwing
 */
export async function step<Result>(
  title: string,
  work: () => Promise<Result>,
  isGood: (result: Result) => boolean = () => true,
): Promise<Result> {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  const heartbeat = setInterval(() => console.log(`  … ${title}, ${seconds()}`), 15_000)
  try {
    const result = await work()
    const mark = isGood(result) ? '✓' : '✗'
    console.log(`${mark} ${title}: ${typeof result === 'string' ? result : 'done'} (${seconds()})`)
    return result
  } catch (error) {
    console.log(`✗ ${title} (${seconds()})`)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

type Options = {
  env?: Environment
  /** A sentence that says what to do about a failure; the program's own output is printed above it. */
  hint: string
  /** Receives each line as it comes; without it the output is shown only if the program fails. */
  onLine?: (line: string) => void
}

/**
 * Runs a program to its end.
 *
 * @returns its output
 * @throws Failure with `hint` when it cannot start or its status is not 0
 */
export async function runProgram(
  command: string,
  args: string[],
  { env = {}, hint, onLine }: Options,
): Promise<string> {
  const { child, end } = startProgram(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output.push(text)
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      if (onLine) for (const line of lines) onLine(line)
    })
    stream?.on('end', () => rest && onLine?.(rest))
  }
  const status = await end.catch((error: Error) => error.message)
  if (status === 0) return output.join('')
  // The user stopped it, so there is nothing to report: the signal handler ends this process.
  if (isBeingStopped()) await new Promise(() => {})
  if (!onLine) console.error(output.join(''))
  throw new Failure(typeof status === 'string' ? `${hint} (${status})` : hint)
}

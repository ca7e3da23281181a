import { type Environment, isBeingStopped, startProgram } from './child-processes.ts'
import { Failure } from './failure.ts'

/**
 * Does one step and prints its name, a sign of life while it lasts, its outcome and how long it took.
 *
 * @param work its result is told where it is text: "up to date", say
 * @param isGood tells a result that is a failure, for work that goes on to the next step all the same
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
  /** The sentence that tells the mend; the program's own output is printed above it. */
  hint: string
  /** Gets each line as it comes; without it the output is shown only if the program fails. */
  onLine?: (line: string) => void
}

/** Runs a program to its end. @throws Failure with `mend` when it does not end well */
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
  // Whoever stopped it needs no mend: the handler of the signal ends this process.
  if (isBeingStopped()) await new Promise(() => {})
  if (!onLine) console.error(output.join(''))
  throw new Failure(typeof status === 'string' ? `${hint} (${status})` : hint)
}

import { build, createMissingFonts } from './lib/build.ts'
import { type RunningProgram, startProgram, stopAllAndExit, stopOnSignal } from './lib/child-processes.ts'
import { setUpDatabase } from './lib/database.ts'
import { Failure } from './lib/failure.ts'
import { installPackages } from './lib/install.ts'
import { checkPort, readPort } from './lib/port.ts'
import { publicServer } from './lib/public-server.ts'
import { writeSecrets } from './lib/secrets.ts'
import { serve } from './lib/serve.ts'
import { step } from './lib/step.ts'

/**
 * `npm start` and, with the argument `dev`, `npm run dev`: takes a fresh clone to a running server. Each step is
 * skipped where nothing has changed since it last ran.
 */
async function run(isDevelopment: boolean): Promise<RunningProgram> {
  const started = performance.now()
  const environment = {
    NODE_ENV: isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    MAIL_DIR: process.env.MAIL_DIR?.trim() || './mail',
  } as const
  await checkPort(readPort(process.env.PORT), process.env.HOST?.trim() || undefined)
  await step('Packages', installPackages)
  await step('Secrets', writeSecrets)
  // These modules import packages, so they can be loaded only once the packages are installed.
  const { parseEnv } = await import('#base/env.ts')
  const { formatAddresses } = await import('./lib/format-addresses.ts')
  const env = parseEnv({ ...process.env, ...environment })
  const setUp = () => step('Database', () => setUpDatabase(environment))
  // At the same time: neither uses more than one core throughout.
  const [, adminLink] = isDevelopment
    ? [await step('Fonts', createMissingFonts), await setUp()]
    : await Promise.all([step('Build', build), setUp()])
  if (isDevelopment) startProgram(process.execPath, watchStyles, { env: environment, stdio: 'inherit' })
  const localUrl = `http://${toReachableHost(env.HOST)}:${env.PORT}`
  const server = await step('Server', () =>
    isDevelopment
      ? serve({
          args: [...nextDev, String(env.PORT)],
          env: environment,
          url: localUrl,
          isReady: (status) => status > 0,
        })
      : serve({
          args: publicServer,
          env: environment,
          url: `${localUrl}/healthz`,
          isReady: (status) => status === 200,
        }),
  )
  console.log(`\n${formatAddresses(env, adminLink)}`)
  console.log(`\nReady after ${((performance.now() - started) / 1000).toFixed(1)} s. Press Ctrl-C to stop.`)
  return server
}

const watchStyles = ['scripts/styles.ts', '--watch']
const nextDev = ['node_modules/next/dist/bin/next', 'dev', '--port']

function toReachableHost(host: string | undefined): string {
  if (!host || host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

let isServing = false
stopOnSignal(() => (isServing ? 0 : 130))
try {
  const { end } = await run(process.argv[2] === 'dev')
  isServing = true
  process.exitCode = (await end) ?? 1
} catch (error) {
  const isExplained =
    error instanceof Failure || (error instanceof Error && error.name === 'EnvironmentError')
  console.error(isExplained ? `\n${error.message}` : error)
  // What is still at work.
  await stopAllAndExit(() => 1)
}

// .env is not loaded: the tests must not depend on this machine's settings.
import process from 'node:process'
import { runWithSupportedNode } from './lib/ensure-node.mjs'

await runWithSupportedNode('scripts/test.ts', process.argv.slice(2), { loadEnv: false })

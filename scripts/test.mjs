// No settings of this machine (.env): the tests bring their own.
import process from 'node:process'
import { runWithSupportedNode } from './lib/ensure-node.mjs'

await runWithSupportedNode('scripts/test.ts', process.argv.slice(2), { loadEnv: false })

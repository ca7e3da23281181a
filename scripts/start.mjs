import process from 'node:process'
import { runWithSupportedNode } from './lib/ensure-node.mjs'

await runWithSupportedNode('scripts/start.ts', process.argv.slice(2), { loadEnv: true })

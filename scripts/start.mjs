import process from 'node:process'
import { runUnderSuitableNode } from './lib/ensure-node.mjs'

await runUnderSuitableNode('scripts/start.ts', process.argv.slice(2), { settings: true })

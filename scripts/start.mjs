import process from 'node:process'
import { runUnderSuitableNode } from './suitable-node.mjs'

await runUnderSuitableNode('scripts/start.ts', process.argv.slice(2), { settings: true })

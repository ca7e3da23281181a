// No settings of this machine (.env): the tests bring their own.
import process from 'node:process'
import { runUnderSuitableNode } from './lib/ensure-node.mjs'

await runUnderSuitableNode('scripts/test.ts', process.argv.slice(2), { settings: false })

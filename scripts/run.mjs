// `node scripts/run.mjs <file> [arguments]`: the file under a Node that is new enough, with the settings of .env.
import process from 'node:process'
import { runWithSupportedNode } from './lib/ensure-node.mjs'

const [file, ...args] = process.argv.slice(2)
if (file) await runWithSupportedNode(file, args, { loadEnv: true })
else {
  console.error('Name the file to run: node scripts/run.mjs scripts/mongo.ts')
  process.exitCode = 1
}

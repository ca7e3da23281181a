// `node scripts/run.mjs <file> [arguments]`: runs the file under a supported version of Node, with the variables in .env.
import process from 'node:process'
import { runWithSupportedNode } from './lib/ensure-node.mjs'

const [file, ...args] = process.argv.slice(2)
if (file) await runWithSupportedNode(file, args, { loadEnv: true })
else {
  console.error('Name the file to run, for example: node scripts/run.mjs scripts/mongo.ts')
  process.exitCode = 1
}

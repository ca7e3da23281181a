import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import payloadConfig from '#payload-config'

// Started by scripts/generate.ts, which passes the output folder as the argument and in the two variables that
// Payload reads.
const [folder = ''] = process.argv.slice(2)
const config = await payloadConfig
await generateTypes(config, { log: false })
// The import map holds paths relative to the base directory, which would otherwise be the repository's root.
const admin = { ...config.admin, importMap: { ...config.admin.importMap, baseDir: folder } }
await generateImportMap({ ...config, admin }, { force: true, log: false })
process.exit(0)

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import payloadConfig from '#payload-config'

// Started by scripts/generate.ts, which names the folder here and in the two variables that Payload reads.
const [folder = ''] = process.argv.slice(2)
const config = await payloadConfig
await generateTypes(config, { log: false })
// The paths in the map lead from its own folder to the repository's root, for which the given one stands in.
const admin = { ...config.admin, importMap: { ...config.admin.importMap, baseDir: folder } }
await generateImportMap({ ...config, admin }, { force: true, log: false })
process.exit(0)

import { build } from './lib/build.ts'
import { exitWithReason } from './lib/exit-with-reason.ts'

/** `node scripts/build.ts`: what `npm start` does before it serves, for an image. */
await exitWithReason(async () => {
  console.log(`The sites are ${await build()}.`)
})

import * as migration0 from './20261121_221401_initial.ts'
import * as migration1 from './20261129_140458_references.ts'

/** In chronological order. */
export const migrations = [
  { name: '20261121_221401_initial', up: migration0.up, down: migration0.down },
  { name: '20261129_140458_references', up: migration1.up, down: migration1.down },
]

import * as migration0 from './20261121_221401_initial.ts'

/** In chronological order. */
export const migrations = [
  { name: '20261121_221401_initial', up: migration0.up, down: migration0.down },
]

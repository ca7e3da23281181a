import { createHash } from 'node:crypto'

/** Changes with the fixture of a kind of section, of which a picture has been taken. */
export const hashFixture = (fixture: object): string =>
  createHash('sha256').update(JSON.stringify(fixture)).digest('hex').slice(0, 12)

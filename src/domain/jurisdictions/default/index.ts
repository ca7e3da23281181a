import type { Jurisdiction } from '../jurisdiction.ts'
import { plainNotice } from './privacy.ts'

/** Holds where no folder exists yet: names no number, since a wrong one is worse than none. */
export const anywhere: Jurisdiction = { code: 'default', locale: 'en', privacy: plainNotice }

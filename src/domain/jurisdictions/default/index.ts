import type { Jurisdiction } from '../jurisdiction.ts'
import { plainNotice } from './privacy.ts'

/** Applies to jurisdictions without a folder. Has no emergency number, since a wrong one is worse than none. */
export const defaultJurisdiction: Jurisdiction = { code: 'default', locale: 'en', privacy: plainNotice }

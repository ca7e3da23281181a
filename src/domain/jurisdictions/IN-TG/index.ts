import type { Jurisdiction } from '../jurisdiction.ts'

export const telangana: Jurisdiction = { code: 'IN-TG' }

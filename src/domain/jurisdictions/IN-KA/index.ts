import type { Jurisdiction } from '../jurisdiction.ts'

export const karnataka: Jurisdiction = { code: 'IN-KA' }

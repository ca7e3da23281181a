import type { PayloadRequest } from 'payload'

/** A migration of data, as `src/database/migrations/migration.ts` describes it. It is here, because it uses the collections' code. */
export type DataStep = { name: string; data: (req: PayloadRequest) => Promise<void> }

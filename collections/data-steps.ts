import type { PayloadRequest } from 'payload'
import { rebuildReferences } from './references/record-references.ts'

type DataStep = { name: string; data: (req: PayloadRequest) => Promise<void> }

/** Migrations of data that need code of the collections, which `src/database/migrations` may not import. */
export const dataSteps: readonly DataStep[] = [
  { name: '20261129_142300_fill_references', data: (req) => rebuildReferences(req.payload, req) },
]

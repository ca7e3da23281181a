import type { PayloadRequest } from 'payload'
import { cleanStoredPictures } from './media/clean-stored-pictures.ts'
import { rebuildReferences } from './references/record-references.ts'

type DataStep = { name: string; data: (req: PayloadRequest) => Promise<void> }

/** Migrations of data that need code of the collections, which `src/database/migrations` may not import. */
export const dataSteps: readonly DataStep[] = [
  { name: '20261129_142300_fill_references', data: (req) => rebuildReferences(req.payload, req) },
  { name: '20261129_144500_clean_pictures', data: cleanStoredPictures },
]

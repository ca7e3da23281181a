import type { PayloadRequest } from 'payload'
import { rebuildReferences } from '../references/record-references.ts'

export const data = (req: PayloadRequest): Promise<void> => rebuildReferences(req.payload, req)

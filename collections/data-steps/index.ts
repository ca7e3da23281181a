import type { DataStep } from './data-step.ts'
import * as step0 from './20261129_142300_fill_references.ts'
import * as step1 from './20261129_144500_clean_pictures.ts'

/** In chronological order. */
export const dataSteps: readonly DataStep[] = [
  { name: '20261129_142300_fill_references', ...step0 },
  { name: '20261129_144500_clean_pictures', ...step1 },
]

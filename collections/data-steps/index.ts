import * as step0 from './20261129_142200_settle_addresses.ts'
import * as step1 from './20261129_142300_fill_references.ts'
import * as step2 from './20261129_144500_clean_pictures.ts'
import * as step3 from './20261129_153000_name_time_zones.ts'
import * as step4 from './20261129_171108_legal_pages.ts'
import * as step5 from './20261129_171749_lock_research.ts'
import * as step6 from './20261129_204058_recover_bases.ts'
import * as step7 from './20261130_131054_links_of_shared_texts.ts'
import * as step8 from './20261130_131342_hash_picture_files.ts'
import * as step9 from './20261130_195951_drop_activity_time_index.ts'
import type { DataStep } from './data-step.ts'

/** In chronological order. */
export const dataSteps: readonly DataStep[] = [
  { name: '20261129_142200_settle_addresses', ...step0 },
  { name: '20261129_142300_fill_references', ...step1 },
  { name: '20261129_144500_clean_pictures', ...step2 },
  { name: '20261129_153000_name_time_zones', ...step3 },
  { name: '20261129_171108_legal_pages', ...step4 },
  { name: '20261129_171749_lock_research', ...step5 },
  { name: '20261129_204058_recover_bases', ...step6 },
  { name: '20261130_131054_links_of_shared_texts', ...step7 },
  { name: '20261130_131342_hash_picture_files', ...step8 },
  { name: '20261130_195951_drop_activity_time_index', ...step9 },
]

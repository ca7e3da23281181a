import * as step0 from './20261121_221401_initial.ts'
import * as step1 from './20261129_140458_references.ts'
import * as step2 from './20261129_141658_foreign_key_indexes.ts'
import * as step3 from './20261129_142800_enquiries_mail_and_telephones.ts'
import * as step4 from './20261129_151721_sign_in.ts'
import * as step5 from './20261129_170709_translations_and_names.ts'
import * as step6 from './20261129_173741_privacy_contact.ts'
import * as step7 from './20261129_200000_publish_log.ts'
import * as step8 from './20261129_204030_rewordings.ts'
import * as step9 from './20261129_234337_shared_previews.ts'
import * as step10 from './20261130_032402_enquiries_inbox.ts'
import * as step11 from './20261130_035939_activity_and_accounts.ts'
import * as step12 from './20261130_054631_scheduled_changes.ts'
import * as step13 from './20261130_063105_links_and_missing_addresses.ts'
import * as step14 from './20261130_063929_hours_patterns.ts'
import * as step15 from './20261130_064514_earlier_pictures.ts'
import * as step16 from './20261130_090533_menus.ts'
import * as step17 from './20261130_094418_replacements.ts'
import * as step18 from './20261130_095649_holidays.ts'
import * as step19 from './20261130_131338_hash_picture_files.ts'
import * as step20 from './20261130_195948_search_activity_by_index.ts'
import * as step21 from './20261201_030614_privacy_contact_in_script.ts'
import * as step22 from './20261201_035105_preview_links_shared_by.ts'
import type { Migration } from './migration.ts'

/** In chronological order. */
export const migrations: readonly Migration[] = [
  { name: '20261121_221401_initial', ...step0 },
  { name: '20261129_140458_references', ...step1 },
  { name: '20261129_141658_foreign_key_indexes', ...step2 },
  { name: '20261129_142800_enquiries_mail_and_telephones', ...step3 },
  { name: '20261129_151721_sign_in', ...step4 },
  { name: '20261129_170709_translations_and_names', ...step5 },
  { name: '20261129_173741_privacy_contact', ...step6 },
  { name: '20261129_200000_publish_log', ...step7 },
  { name: '20261129_204030_rewordings', ...step8 },
  { name: '20261129_234337_shared_previews', ...step9 },
  { name: '20261130_032402_enquiries_inbox', ...step10 },
  { name: '20261130_035939_activity_and_accounts', ...step11 },
  { name: '20261130_054631_scheduled_changes', ...step12 },
  { name: '20261130_063105_links_and_missing_addresses', ...step13 },
  { name: '20261130_063929_hours_patterns', ...step14 },
  { name: '20261130_064514_earlier_pictures', ...step15 },
  { name: '20261130_090533_menus', ...step16 },
  { name: '20261130_094418_replacements', ...step17 },
  { name: '20261130_095649_holidays', ...step18 },
  { name: '20261130_131338_hash_picture_files', ...step19 },
  { name: '20261130_195948_search_activity_by_index', ...step20 },
  { name: '20261201_030614_privacy_contact_in_script', ...step21 },
  { name: '20261201_035105_preview_links_shared_by', ...step22 },
]

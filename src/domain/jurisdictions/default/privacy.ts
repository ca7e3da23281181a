import type { PrivacyRegime } from '../privacy.ts'
import {
  collectedDataItem,
  contactItem,
  purposeItem,
  recipientsItem,
  retentionItem,
  seeAndCorrectItem,
} from './notice-items.ts'

/** States what happens to the details without reference to a law. */
export const plainNotice: PrivacyRegime = {
  id: 'plain',
  name: { en: 'Plain notice', hi: 'सामान्य सूचना', kn: 'ಸಾಮಾನ್ಯ ಸೂಚನೆ' },
  version: '2026-11-21',
  notice: [collectedDataItem, purposeItem, recipientsItem, retentionItem, contactItem],
  rights: [seeAndCorrectItem],
  source: {
    name: 'The product’s own rule: say what is asked, why, who reads it and how long',
    retrieved: '2026-11-20',
    confidence: 'M',
  },
}

import type { Messages } from '../locales/messages.ts'
import type { LegalRole } from './routes.ts'

/** The message that names each page. */
export const legalTitles = {
  privacy: 'privacyTitle',
  accessibility: 'accessibilityTitle',
  terms: 'termsTitle',
} as const satisfies Record<LegalRole, keyof Messages>

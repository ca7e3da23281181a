import type { NetworkContext } from '#data/site-context.ts'
import { networkName } from '#domain/clinic/network.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { LegalRole } from '#domain/routes/routes.ts'
import { generatedPage } from '#page-types/legal/query.ts'
import { type LegalPart, type LegalText, paragraph, textsDated } from '#page-types/legal/sections.ts'
import type { QueriedPage } from '#page-types/page-type.ts'
import type { Target } from '#ui/models.ts'
import { clinicPages } from './clinic-pages.ts'

/** A page on the law that the network's site is under. Whom to ask, and who is responsible for care, is with each clinic. */
export async function networkLegalPage(context: NetworkContext, role: LegalRole): Promise<QueriedPage> {
  const path = { privacy: '/privacy', accessibility: '/accessibility#report', terms: '/terms#complaints' }
  const clinics = await clinicPages(context, path[role])
  return generatedPage(context, role, texts[role](context, linksTo(clinics)))
}

type TextFor = (context: NetworkContext, clinics: LegalPart[]) => LegalText

const linksTo = (targets: Target[]): LegalPart[] =>
  targets.length > 0 ? [{ kind: 'links', links: targets }] : []

const privacyText: TextFor = ({ messages }, clinics) => ({
  answer: { text: messages.networkPrivacyAnswer },
  sections: [
    {
      id: 'reading',
      heading: { text: messages.privacyReadingTitle },
      parts: [paragraph(messages.privacyReading)],
    },
    {
      id: 'clinics',
      heading: { text: messages.networkPrivacyClinicsTitle },
      parts: [paragraph(formatMessage(messages.networkPrivacyClinics, { network: networkName })), ...clinics],
    },
  ],
  dated: textsDated,
})

const accessibilityText: TextFor = ({ messages }, clinics) => ({
  answer: { text: formatMessage(messages.networkAccessibilityAnswer, { network: networkName }) },
  sections: [
    {
      id: 'aim',
      heading: { text: messages.accessibilityAimTitle },
      parts: [paragraph(messages.accessibilityAim), paragraph(messages.accessibilityChecks)],
    },
    {
      id: 'limits',
      heading: { text: messages.accessibilityLimitsTitle },
      parts: [paragraph(messages.networkAccessibilityLanguages)],
    },
    {
      id: 'report',
      heading: { text: messages.accessibilityReportTitle },
      parts: [paragraph(messages.networkAccessibilityReport), ...clinics],
    },
  ],
  dated: textsDated,
})

const termsText: TextFor = ({ messages }, clinics) => ({
  answer: { text: messages.networkTermsAnswer },
  sections: [
    {
      id: 'provider',
      heading: { text: messages.termsProviderTitle },
      parts: [paragraph(formatMessage(messages.networkTermsProvider, { network: networkName }))],
    },
    {
      id: 'texts',
      heading: { text: messages.termsUseTitle },
      parts: [paragraph(messages.notMedicalAdvice)],
    },
    {
      id: 'emergency',
      heading: { text: messages.termsEmergencyTitle },
      parts: [paragraph(messages.networkTermsEmergency)],
    },
    {
      id: 'complaints',
      heading: { text: messages.termsComplaintTitle },
      parts: [paragraph(messages.networkTermsComplaint), ...clinics],
    },
  ],
  dated: textsDated,
})

const texts: Record<LegalRole, TextFor> = {
  privacy: privacyText,
  accessibility: accessibilityText,
  terms: termsText,
}

import { urgentNumbers } from '#blocks/urgent-care/numbers.ts'
import { findDeadPaths } from '#data/dead-paths.ts'
import { locationName } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { networkName } from '#domain/clinic/network.ts'
import { getJurisdiction } from '#domain/jurisdictions/index.ts'
import type { Authority } from '#domain/jurisdictions/jurisdiction.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import type { Target } from '#ui/models.ts'
import { offices } from './offices.ts'
import { type LegalPart, type LegalText, links, paragraph, textsDated } from './sections.ts'

/** Who provides the care, what the texts and the fees are, and how to complain: to the clinic, then to the regulator. */
export async function termsText(context: ClinicContext): Promise<LegalText> {
  const { clinic, messages, pathTo, locale } = context
  const { emergencyNumbers, hasUnknownNumber } = urgentNumbers(clinic, locale)
  const regulators = findRegulators(context)
  return {
    answer: { text: messages.termsAnswer },
    sections: [
      {
        id: 'provider',
        heading: { text: messages.termsProviderTitle },
        parts: [paragraph(providerSentence(context)), offices(context)],
      },
      {
        id: 'texts',
        heading: { text: messages.termsUseTitle },
        parts: [
          paragraph(messages.notMedicalAdvice),
          paragraph(formatMessage(messages.termsShared, { network: networkName, clinic: clinic.name })),
        ],
      },
      {
        id: 'emergency',
        heading: { text: messages.termsEmergencyTitle },
        parts: [
          paragraph(messages.termsEmergency),
          { kind: 'numbers', numbers: emergencyNumbers },
          ...(hasUnknownNumber ? [paragraph(messages.callLocalEmergencyNumber)] : []),
        ],
      },
      { id: 'prices', heading: { text: messages.termsPriceTitle }, parts: await priceParts(context) },
      {
        id: 'complaints',
        heading: { text: messages.termsComplaintTitle },
        parts: [
          paragraph(messages.termsComplainFirst),
          ...(regulators.length > 0
            ? [paragraph(messages.termsComplainRegulator), { kind: 'links' as const, links: regulators }]
            : []),
          links({ title: messages.termsComplainPrivacy, href: pathTo('/privacy') }),
        ],
      },
    ],
    dated: textsDated,
  }
}

function providerSentence({ clinic, messages }: ClinicContext): string {
  const { name, legalName } = clinic
  return legalName
    ? formatMessage(messages.termsProviderNamed, { legalName, clinic: name })
    : formatMessage(messages.termsProvider, { provider: name })
}

/** The list of fees, if the clinic has a page of it, and what the law asks of prices at its locations. */
async function priceParts(context: ClinicContext): Promise<LegalPart[]> {
  const { clinic, messages, localize, pathTo } = context
  const isDead = (await findDeadPaths(context, ['/fees'])).has('/fees')
  const duties = new Set(
    clinic.locations.flatMap(({ jurisdiction }) => getJurisdiction(jurisdiction).priceDuty?.text ?? []),
  )
  return [
    paragraph(messages.termsPrice),
    ...[...duties].flatMap((duty): LegalPart[] => {
      const text = localize(duty)
      return text ? [{ kind: 'paragraph', text }] : []
    }),
    ...(isDead ? [] : [links({ title: messages.fees, href: pathTo('/fees') })]),
  ]
}

/** The regulators of the clinic's professions where it works, each once, with the places where there are several. */
function findRegulators({ clinic, localize }: ClinicContext): Target[] {
  const found = clinic.locations.flatMap((location) => {
    const { regulators = {} } = getJurisdiction(location.jurisdiction)
    return clinic.professions.flatMap((profession) => {
      const regulator = regulators[profession]
      return regulator ? [{ regulator, location }] : []
    })
  })
  const groups = Map.groupBy(found, ({ regulator }) => regulator)
  return [...groups].map(([regulator, places]) => {
    const names = [...new Set(places.map(({ location }) => locationName(location, localize).text))]
    return regulatorLink(regulator, localize(regulator.name), groups.size > 1 ? names : [])
  })
}

function regulatorLink({ website }: Authority, name: Target['title'] | null, places: string[]): Target {
  const title = name ?? { text: website ?? '' }
  return {
    title: places.length > 0 ? { ...title, text: `${title.text} (${places.join(', ')})` } : title,
    href: website ?? null,
  }
}

import type { Clinic } from '../clinic/clinic.ts'
import { adaptationExample, clinicExample, documentExample, sectionRulesExample } from '../fixtures.ts'
import type { SharedDocument } from '../library/document.ts'
import { type ResolvedDocument, type ResolveInput, resolve } from './resolve.ts'

type Case = Partial<Omit<ResolveInput, 'shared' | 'adaptation' | 'site'>> & {
  clinic?: Clinic
  shared?: Partial<SharedDocument>
  adaptation?: Parameters<typeof adaptationExample>[0]
}

/** For tests: resolves a document from the given fields, with defaults for the rest; throws if there is no page. */
export function resolved({ shared, adaptation, clinic, locale = 'en-CA', ...rest }: Case): ResolvedDocument {
  const outcome = resolve({
    shared: documentExample(shared),
    adaptation: adaptation ? adaptationExample(adaptation) : null,
    site: clinic ?? clinicExample(),
    locale,
    findRules: () => sectionRulesExample,
    ...rest,
  })
  if (outcome.outcome !== 'page') throw new Error(`no page: ${outcome.outcome}`)
  return outcome.document
}

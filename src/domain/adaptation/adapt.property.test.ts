import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { sectionRulesExample } from '../fixtures.ts'
import type { Operation, Report, Section } from '../library/section.ts'
import { contentLocales } from '../locales/localized.ts'
import { adaptations } from '../resolve/arbitrary/documents.ts'
import { chosenSections, operations } from '../resolve/arbitrary/sections.ts'
import { withCallToAction } from '../resolve/call-to-action.ts'
import { adapt } from './adapt.ts'
import { findPart, hashRevision, parseTarget } from './revision.ts'

// Each test checks hundreds of generated documents, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const sections = chosenSections('any')
const locales = fc.constantFrom(...contentLocales)
const findRules = () => ({ ...sectionRulesExample, folded: true })
const json = (value: unknown) => JSON.stringify(value)
const failures = (reports: readonly Report[]) =>
  reports.filter(({ problem }) => problem !== 'outdated' && problem !== 'orphaned')
const isApplied = (reports: readonly Report[]) => failures(reports).length === 0

/** The keys of the sections that the operations address, whether or not they exist. */
const addressedKeys = (list: readonly Operation[]) =>
  new Set(list.map(({ at }) => parseTarget(at).sectionKey))

test('without operations the shared sections are unchanged', () => {
  fc.assert(
    fc.property(sections, locales, (shared, locale) => {
      expect(json(adapt(shared, [], { locale, findRules }))).toBe(json({ sections: shared, reports: [] }))
    }),
  )
})

test('applying operations does not mutate the input', () => {
  fc.assert(
    fc.property(sections, operations, locales, (shared, list, locale) => {
      const before = json([shared, list])
      adapt(shared, list, { locale, findRules })
      expect(json([shared, list])).toBe(before)
    }),
  )
})

test('a section that no operation addresses is unchanged, byte for byte', () => {
  fc.assert(
    fc.property(sections, operations, locales, (shared, list, locale) => {
      const adapted = new Map(
        adapt(shared, list, { locale, findRules }).sections.map((each) => [each.key, json(each)]),
      )
      const addressed = addressedKeys(list)
      for (const section of shared) {
        if (!addressed.has(section.key)) expect(adapted.get(section.key)).toBe(json(section))
      }
    }),
  )
})

test('removing an operation restores the section that only it changed', () => {
  fc.assert(
    fc.property(sections, operations, fc.nat(), locales, (shared, list, at, locale) => {
      fc.pre(list.length > 0)
      const rest = list.toSpliced(at % list.length, 1)
      const adapted = new Map(
        adapt(shared, rest, { locale, findRules }).sections.map((each) => [each.key, json(each)]),
      )
      const addressed = addressedKeys(rest)
      for (const section of shared) {
        if (!addressed.has(section.key)) expect(adapted.get(section.key)).toBe(json(section))
      }
      expect(json(adapt(shared, [], { locale, findRules }).sections)).toBe(json(shared))
    }),
  )
})

test('an operation that fails is reported and changes nothing; the others apply without a failure', () => {
  fc.assert(
    fc.property(sections, operations, locales, (shared, list, locale) => {
      const { sections: whole, reports } = adapt(shared, list, { locale, findRules })
      const failed = new Set(failures(reports).map(({ operation }) => operation))
      const applied = list.filter((_, index) => !failed.has(index))
      const alone = adapt(shared, applied, { locale, findRules })
      expect(json(alone.sections)).toBe(json(whole))
      expect(failures(alone.reports)).toEqual([])
    }),
  )
})

test('a reported problem matches its cause: a missing target, a lock, or unfit content', () => {
  fc.assert(
    fc.property(sections, operations, locales, (shared, list, locale) => {
      const [operation] = list
      fc.pre(operation !== undefined)
      const { sections: after, reports } = adapt(shared, [operation], { locale, findRules })
      const { sectionKey } = parseTarget(operation.at)
      const section = shared.find(({ key }) => key === sectionKey)
      const [report] = reports.filter(({ problem }) => problem !== 'outdated')
      const gone = ['missing', 'orphaned', 'unfit']
      if (!section) expect(gone.slice(0, 2)).toContain(report?.problem)
      else if (section.locked) expect(report?.problem).toBe('locked')
      else if (!findPart(shared, operation.at)) expect(gone).toContain(report?.problem)
      if (!isApplied(reports)) expect(json(after)).toBe(json(shared))
      else if (report?.problem === 'orphaned') expect(json(after)).toContain('local--')
      else if (operation.op === 'hide') expect(findPart(after, operation.at)).toBeUndefined()
      else if (operation.op === 'open') expect(after.find(({ key }) => key === sectionKey)?.open).toBe(true)
      else if (operation.op === 'before' || operation.op === 'after') expect(json(after)).toContain('local--')
      else expect(findPart(after, operation.at)).toBeDefined()
    }),
    { numRuns: 300 },
  )
})

test('an operation is reported as outdated exactly where the shared text differs from its base revision', () => {
  fc.assert(
    fc.property(sections, operations, locales, fc.boolean(), (shared, list, locale, current) => {
      const dated = list.map((operation): Operation => {
        const part = findPart(shared, operation.at)
        return current && part
          ? { ...operation, baseRevision: { [locale]: hashRevision(part, locale) } }
          : operation
      })
      const { reports } = adapt(shared, dated, { locale, findRules })
      // One whose place has gone, also by an operation before it, is reported as orphaned.
      const otherwise = new Set(
        reports.filter(({ problem }) => problem !== 'outdated').map(({ operation }) => operation),
      )
      const outdated = new Set(
        reports.filter(({ problem }) => problem === 'outdated').map(({ operation }) => operation),
      )
      dated.forEach(({ at, baseRevision }, index) => {
        const part = findPart(shared, at)
        const base = baseRevision?.[locale]
        const differs = Boolean(part && base && hashRevision(part, locale) !== base)
        expect(outdated.has(index)).toBe(differs && !otherwise.has(index))
      })
    }),
  )
})

test('no operation or call to action changes locked sections or their order', () => {
  const locked = (list: readonly Section[]) => list.filter((section) => section.locked).map(json)
  fc.assert(
    fc.property(sections, adaptations, locales, (shared, { operations: list, callToAction }, locale) => {
      const adapted = adapt(shared, list, { locale, findRules }).sections
      expect(locked(adapted)).toEqual(locked(shared))
      expect(locked(withCallToAction(adapted, callToAction))).toEqual(locked(shared))
    }),
    { numRuns: 300 },
  )
})

test('keeping sections open changes nothing that a reader is told', () => {
  fc.assert(
    fc.property(sections, operations, locales, (shared, list, locale) => {
      const opened = list.map((operation): Operation => ({ ...operation, op: 'open' }))
      const after = adapt(shared, opened, { locale, findRules }).sections
      expect(json(after.map(({ open: _open, ...section }) => section))).toBe(json(shared))
    }),
  )
})

test('section keys stay unique and non-empty', () => {
  fc.assert(
    fc.property(sections, adaptations, locales, (shared, { operations: list, callToAction }, locale) => {
      const adapted = withCallToAction(adapt(shared, list, { locale, findRules }).sections, callToAction)
      const keys = adapted.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys).not.toContain('')
    }),
  )
})

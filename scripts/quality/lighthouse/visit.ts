import lighthouse from 'lighthouse'
import { Failure } from '../../lib/failure.ts'
import { categories, type thresholds, type Visit } from './thresholds.ts'

/** Measures a page once. @param port of Chromium's remote debugging protocol */
export async function visit(url: string, port: number): Promise<Visit> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: categories,
    // Lighthouse's defaults for a phone's screen, processor and network.
    formFactor: 'mobile',
  })
  if (!result || result.lhr.runtimeError)
    throw new Failure(`${url} could not be measured: ${result?.lhr.runtimeError?.message}`)
  const { audits, categories: found } = result.lhr
  const score = (category: keyof typeof thresholds) => Math.round((found[category]?.score ?? 0) * 100)
  const value = (audit: string) => audits[audit]?.numericValue ?? 0
  const losses = Object.values(found).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < (id === 'performance' ? 0.9 : 1))
      .map((ref) => `${id}: ${audits[ref.id]?.title} (${audits[ref.id]?.displayValue ?? ref.id})`),
  )
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    paint: value('largest-contentful-paint') / 1000,
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    losses,
  }
}

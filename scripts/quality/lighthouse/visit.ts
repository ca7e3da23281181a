import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Failure } from '../../lib/failure.ts'
import { runProgram } from '../../lib/step.ts'
import { categories, type thresholds, type Visit } from './thresholds.ts'

/** Fetched by npx: with what it needs it is a seventh of all packages' files, and only this check uses it. */
export const lighthouseVersion = '13.5.0'

/** What is read of Lighthouse's report. */
type LighthouseReport = {
  runtimeError?: { message: string }
  audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; displayValue?: string }
  >
  categories: Record<
    string,
    { id: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >
}

/** Measures a page once. @param port of Chromium's remote debugging protocol */
export async function visit(url: string, port: number): Promise<Visit> {
  const { audits, categories: found, runtimeError } = await runLighthouse(url, port)
  if (runtimeError) throw new Failure(`${url} could not be measured: ${runtimeError.message}`)
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

async function runLighthouse(url: string, port: number): Promise<LighthouseReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-lighthouse-'))
  const report = path.join(folder, 'report.json')
  try {
    await runProgram(
      'npx',
      [
        '--yes',
        `lighthouse@${lighthouseVersion}`,
        url,
        `--port=${port}`,
        '--output=json',
        `--output-path=${report}`,
        '--quiet',
        `--only-categories=${categories.join()}`,
        // Lighthouse's defaults for a phone's screen, processor and network.
        '--form-factor=mobile',
      ],
      { hint: `${url} could not be measured. Read Lighthouse’s error above.` },
    )
    return JSON.parse(readFileSync(report, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

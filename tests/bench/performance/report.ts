import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { row, withFigures } from '#scripts/quality/written-figures.ts'
import type { Load } from './load.ts'
import type { PublishResult } from './publish-live.ts'
import type { ZipfResult } from './zipf.ts'

export type Figures = {
  date: string
  page: { bytes: number; gzip: number }
  /** By server, at 16 and at 64 connections. */
  loads: { name: string; at16: Load; at64: Load | undefined }[]
  firstView: { p50: number; p99: number; pages: number }
  rss: number
  zipf: ZipfResult[]
  publish: { name: string; result: PublishResult }[]
}

const document = 'docs/performance.md'
const picture = 'docs/pictures/performance.svg'

/** Writes the figures of one run and a plot of the requests per second. */
export function writeReport(figures: Figures): void {
  const intro = '# Measured performance\n\n![Requests per second of four servers](pictures/performance.svg)\n'
  const present = readIfThere(document) ?? intro
  writeFileSync(document, withFigures(present, 'bench', toMarkdown(figures)))
  writeFileSync(picture, drawBars(figures.loads))
}

function toMarkdown({ date, page, loads, firstView, rss, zipf, publish }: Figures): string {
  const [static16] = loads
  const ratio = (load: Load | undefined, to: Load | undefined) =>
    load && to ? (load.requests / to.requests).toFixed(3) : ''
  const cell = (load: Load | undefined) =>
    load ? `${Math.round(load.requests)}, ${load.p99.toFixed(1)} ms` : 'not measured'
  return [
    `${date}, ${os.cpus().length} cores (${os.cpus()[0]?.model}), Node ${process.versions.node}. The load tool shares the cores. nginx has one worker,`,
    'sends the same headers and writes a line for each request, as our server does. Figures of servers are medians of rounds in turn.',
    '',
    `**A kept page** (nyc, Achilles tendinopathy, ${page.bytes} bytes, ${page.gzip} gzipped): requests/s and 99th percentile`,
    '',
    row(['server', '16 connections', 'of nginx static', '64 connections', 'of nginx static']),
    row(['---', '---', '---', '---', '---']),
    ...loads.map(({ name, at16, at64 }) =>
      row([name, cell(at16), ratio(at16, static16?.at16), cell(at64), ratio(at64, static16?.at64)]),
    ),
    '',
    `**A first view** of ${firstView.pages} pages after the start, one after the other: ${firstView.p50.toFixed(0)} ms (median), ${firstView.p99.toFixed(0)} ms (99th percentile).`,
    `The server then takes ${rss.toFixed(0)} MB of memory.`,
    '',
    '**200,000 addresses of 1,000 hosts**, visited by 16 clients with a Zipf distribution, 256 MB of cache. Pages take 60 ms of CPU; they stand',
    'in for rendering, everything else is the server itself.',
    '',
    row(['exponent', 'hit rate', 'requests/s', '99th percentile', 'memory']),
    row(['---', '---', '---', '---', '---']),
    ...zipf.map((each) =>
      row([
        String(each.exponent),
        `${(each.hitRate * 100).toFixed(1)} %`,
        each.requests.toFixed(0),
        `${each.p99.toFixed(0)} ms`,
        `${(each.rss / 1e6).toFixed(0)} MB`,
      ]),
    ),
    '',
    '**From the response to a publish until every site shows it**, seen from outside: a shared page on three sites of each server',
    '',
    row(['servers', 'median', '99th percentile', 'renders of each dropped page']),
    row(['---', '---', '---', '---']),
    ...publish.map(({ name, result }) =>
      row([
        name,
        `${result.p50.toFixed(0)} ms`,
        `${result.p99.toFixed(0)} ms`,
        result.rendersPerDrop.toFixed(2),
      ]),
    ),
  ].join('\n')
}

/** Bars on a logarithmic scale: a tenth of the height is a factor. Colours follow the reader's scheme. */
function drawBars(loads: Figures['loads']): string {
  const width = 640
  const [left, top, line] = [190, 34, 44]
  const height = top + loads.length * line + 8
  const most = Math.max(...loads.map(({ at16 }) => at16.requests))
  const scale = (requests: number) =>
    (Math.log10(Math.max(1, requests)) / Math.log10(most)) * (width - left - 110)
  const bars = loads.map(({ name, at16 }, index) => {
    const y = top + index * line
    return [
      `<text x="${left - 12}" y="${y + 20}" text-anchor="end">${name}</text>`,
      `<rect x="${left}" y="${y}" width="${scale(at16.requests).toFixed(1)}" height="28" rx="3"/>`,
      `<text x="${(left + scale(at16.requests) + 8).toFixed(1)}" y="${y + 20}">${Math.round(at16.requests).toLocaleString('en-US')}/s</text>`,
    ].join('\n  ')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Requests per second of a kept page, logarithmic">
  <style>text{font:14px system-ui,sans-serif;fill:#1f2933}rect{fill:#2f6f8f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#6bb3d6}}</style>
  <text x="${left}" y="20">requests/s at 16 connections, logarithmic</text>
  ${bars.join('\n  ')}
</svg>
`
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

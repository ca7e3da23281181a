import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { row, withFigures } from '#scripts/quality/written-figures.ts'
import type { Figures } from './figures.ts'
import { checkGoals } from './goals.ts'
import type { Load } from './load.ts'

const document = 'docs/performance.md'
const picture = 'docs/pictures/performance.svg'

/** Writes the figures of one run and a plot of the requests per second. */
export function writeReport(figures: Figures): void {
  const intro =
    '# Measured performance\n\n![Requests per second of several servers](pictures/performance.svg)\n'
  const present = readIfThere(document) ?? intro
  writeFileSync(document, withFigures(present, 'bench', toMarkdown(figures)))
  writeFileSync(picture, drawBars(figures.loads))
}

function toMarkdown(figures: Figures): string {
  const { date, page, loads, firstView, rss, zipf, publish } = figures
  const [first] = loads
  const ratio = (load: Load | undefined, to: Load | undefined) =>
    load && to ? (load.requests / to.requests).toFixed(2) : ''
  const cell = (load: Load | undefined) =>
    load
      ? `${Math.round(load.requests).toLocaleString('en-US')}/s, ${load.p99.toFixed(1)} ms`
      : 'not measured'
  return [
    `${date}, ${os.cpus().length} cores (${os.cpus()[0]?.model}), Node ${process.versions.node}, one process. The load tool shares the cores.`,
    '',
    '## A kept page',
    '',
    `The Achilles page of nyc, ${page.bytes.toLocaleString('en-US')} bytes, ${page.gzip.toLocaleString('en-US')} with gzip: requests per second, and the 99th percentile of their durations. Medians of three rounds in turn.`,
    'nginx sends the same bytes and headers, writes a line for each request and has one worker, except where it says otherwise.',
    '',
    row(['server', '16 connections', 'of nginx static', '64 connections', 'of nginx static']),
    row(['---', '---', '---', '---', '---']),
    ...loads.map(({ name, at16, at64 }) =>
      row([name, cell(at16), ratio(at16, first?.at16), cell(at64), ratio(at64, first?.at64)]),
    ),
    '',
    '## Other figures',
    '',
    `First views of ${firstView.pages} pages of conditions: ${firstView.p50.toFixed(0)} ms (median), ${firstView.p99.toFixed(0)} ms (99th percentile).`,
    `The server then takes ${rss.toFixed(0)} MB of memory.`,
    '',
    '200,000 addresses of 1,000 hosts, visited by 16 clients with a Zipf distribution, 256 MB of cache. In place of Next, pages of 60 kB that',
    'take 60 ms of CPU each; everything else is the server itself.',
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
    'From the response to a publish until a site shows it, seen from outside: a shared page, on three sites of each server, and an alert on the home page of its clinic.',
    '',
    row([
      'servers',
      'median',
      '99th percentile',
      'renders of each dropped page',
      'alert, median',
      'alert, 99th percentile',
    ]),
    row(['---', '---', '---', '---', '---', '---']),
    ...publish.map(({ name, page: shared, alert }) =>
      row([
        name,
        `${shared.p50.toFixed(0)} ms`,
        `${shared.p99.toFixed(0)} ms`,
        shared.rendersPerDrop.toFixed(2),
        `${alert.p50.toFixed(0)} ms`,
        `${alert.p99.toFixed(0)} ms`,
      ]),
    ),
    '',
    '## Goals',
    '',
    ...checkGoals(figures).map(({ goal, isMet }) => `- ${goal}: ${isMet ? 'met' : '**missed**'}`),
  ].join('\n')
}

function drawBars(loads: Figures['loads']): string {
  const [width, top, line] = [720, 38, 50]
  const height = top + loads.length * line
  const most = Math.max(...loads.map(({ at16 }) => at16?.requests ?? 0))
  const bars = loads.map(({ name, at16 }, index) => {
    const requests = at16?.requests ?? 0
    const y = top + index * line
    const length = Math.max(2, (requests / most) * (width - 110))
    const own = name.startsWith('Polyclinic') ? ' class="own"' : ''
    return [
      `<text x="0" y="${y + 14}">${name}</text>`,
      `<rect${own} x="0" y="${y + 21}" width="${length.toFixed(1)}" height="16" rx="3"/>`,
      `<text x="${(length + 8).toFixed(1)}" y="${y + 34}">${Math.round(requests).toLocaleString('en-US')}</text>`,
    ].join('\n  ')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Requests per second of a kept page, by server">
  <style>text{font:14px system-ui,sans-serif;fill:#1f2933}rect{fill:#8a9ba8}.own{fill:#1f6f8b}.title{font-weight:600}@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#6e7f8d}.own{fill:#58b4d1}}</style>
  <text class="title" x="0" y="18">Requests per second of a kept page, 16 connections</text>
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

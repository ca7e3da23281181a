import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserOptions } from '#scripts/lib/browser.ts'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal } from '#scripts/lib/child-processes.ts'
import { findChromium } from '#scripts/lib/chromium.ts'
import { createDemo, type DemoServer, serveDemo } from '#scripts/lib/demo-server.ts'
import { row, withFigures } from '#scripts/quality/written-figures.ts'
import { clinics } from '#tests/e2e/page-types.ts'
import { richText } from '#tests/fixtures/world/samples.ts'

/**
 * `npm run bench:editor`: how long the page editor takes from a key pressed in a text to the page in the frame that shows it:
 * the Achilles page of each clinic with its operations, and a page of 40 sections. It writes docs/performance.md, and fails
 * where a median is over the limit.
 */
const report = 'docs/performance.md'
/** Milliseconds. */
const limit = 1_000
const keys = 20
const sections = 40

type Figures = { name: string; median: number; slowest: number }

stopOnSignal(() => 130)
await build()
const server = await serveDemo(await createDemo())
const browser = await chromium.launch(browserOptions(await findChromium()))
try {
  const figures = await measureAll(await browser.newContext({ viewport: { width: 1440, height: 900 } }))
  writeFileSync(report, withFigures(readFileSync(report, 'utf8'), 'bench:editor', format(figures)))
  const slow = figures.filter(({ median }) => median > limit)
  for (const { name, median } of slow) console.error(`✗ ${name}: ${median} ms, not ${limit}`)
  process.exitCode = slow.length > 0 ? 1 : 0
} finally {
  await browser.close()
  await server.stop()
}

async function measureAll(context: BrowserContext): Promise<Figures[]> {
  const call = await signIn(context, server)
  const page = await context.newPage()
  const find = async (collection: string, slug: string) => {
    const { docs } = await call('GET', `/${collection}?where[slug][equals]=${slug}&depth=0`)
    return docs?.[0]?.id
  }
  const found: Figures[] = []
  const achilles = await find('conditions', 'achilles-tendinopathy')
  for (const slug of clinics) {
    const { docs } = await call('GET', `/clinics?where[hosts.host][like]=${slug}&depth=0`)
    const body = { source: `conditions:${achilles}`, clinic: docs?.[0]?.id }
    const { id } = await call('POST', '/adaptations/open', body)
    found.push({
      name: `Achilles page of ${slug}`,
      ...(await measure(page, `adaptations/${id}`, 'symptoms')),
    })
  }
  const { docs } = await call('GET', '/clinics?depth=0&limit=1')
  const { doc } = await call('POST', '/pages', {
    title: 'Forty sections',
    tenant: docs?.[0]?.id,
    sections: Array.from({ length: sections }, (_, index) => longSection(index)),
    _status: 'published',
  })
  found.push({
    name: `page of ${sections} sections`,
    ...(await measure(page, `pages/${doc?.id}`, 'part-20')),
  })
  return found
}

type Answer = { id?: string; doc?: { id: string }; docs?: { id: string }[] }

/** @returns calls the API as the network's admin */
async function signIn({ request }: BrowserContext, { port, adminLink = '' }: DemoServer) {
  const origin = `http://localhost:${port}`
  const token = adminLink.split('/').at(-1)
  await request.post(`${origin}/api/users/reset-password`, {
    data: { token, password: 'a long enough sentence for a measurement' },
  })
  return async (method: string, path: string, data?: object): Promise<Answer> => {
    const headers = { Origin: origin }
    const response = await request.fetch(`${origin}/api${path}`, { method, data, headers })
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
    return response.json()
  }
}

/** Types into a section's heading, a key at a time, each as soon as the last is shown. */
async function measure(page: Page, path: string, section: string): Promise<Omit<Figures, 'name'>> {
  await page.goto(`http://localhost:${server.port}/admin/collections/${path}`)
  const at = `[data-at="${section}#heading"]`
  const shown = page.frameLocator('iframe[title="The page"]').locator(`section ${at}`).first()
  await shown.waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  await shown.click()
  await page.waitForFunction(() => document.activeElement?.matches('textarea, input'))
  await page.keyboard.press('End')
  const frame = page.frames().find((each) => each.url().includes('/api/frame'))
  if (!frame) throw new Error('The page is not shown.')
  const times: number[] = []
  for (let count = 0; count < keys; count += 1) {
    const before = (await shown.textContent()) ?? ''
    const started = performance.now()
    await page.keyboard.press('x')
    await frame.waitForFunction(
      ([selector = '', text]) => document.querySelector(`section ${selector}`)?.textContent !== text,
      [at, before],
      { polling: 'raf' },
    )
    times.push(Math.round(performance.now() - started))
  }
  times.sort((a, b) => a - b)
  return { median: times[keys / 2] ?? 0, slowest: times.at(-1) ?? 0 }
}

function longSection(index: number) {
  return {
    blockType: 'text',
    key: `part-${index}`,
    heading: `Part ${index}`,
    body: richText('A tendon takes weeks to get used to a load. '.repeat(18)),
  }
}

function format(figures: readonly Figures[]): string {
  const processor = cpus()
  return [
    '## Typing in the page editor',
    `${new Date().toISOString().slice(0, 10)}, ${processor.length} cores (${processor[0]?.model.trim()}), Chromium on the same ones. From a key pressed to the page in the frame that shows it, ${keys} keys each. 250 ms of it are waiting for the next key. Limit: ${limit} ms.`,
    [
      row(['page', 'median', 'slowest']),
      row(['---', '---', '---']),
      ...figures.map(({ name, median, slowest }) => row([name, `${median} ms`, `${slowest} ms`])),
    ].join('\n'),
  ].join('\n\n')
}

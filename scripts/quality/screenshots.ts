import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { layOutAll } from '#tests/e2e/lay-out.ts'
import { addStyles, browserOptions } from '../lib/browser.ts'
import { build } from '../lib/build.ts'
import { stopOnSignal } from '../lib/child-processes.ts'
import { findChromium } from '../lib/chromium.ts'
import { createDemo, serveDemo } from '../lib/demo-server.ts'
import { Failure } from '../lib/failure.ts'
import { step } from '../lib/step.ts'
import { type DocsScreenshot, docsScreenshots } from './screenshots/docs-screenshots.ts'
import { type View, views, widths } from './screenshots/views.ts'

/**
 * `npm run screenshots`: captures every page type of every clinic, and the style guide in every theme, at 360, 768 and
 * 1440 px into `screenshots/`, for review. `-- --only nyc/` takes those whose name contains `nyc/`, `--dark` uses the
 * dark color scheme, and `--docs` captures the twelve small screenshots of README and docs instead.
 */
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, dark: { type: 'boolean' }, docs: { type: 'boolean' } },
})

/** Pixels; a taller page is split into several files. */
const maxPartHeight = 9000
const docsFolder = 'docs/pictures'
/** Bytes, for all twelve together. */
const docsLimit = 1_000_000

stopOnSignal(() => 130)
try {
  await step('Build', build)
  const executablePath = await findChromium()
  if (!executablePath)
    throw new Failure('No Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.')
  const server = await serveDemo(await createDemo())
  const browser = await chromium.launch(browserOptions(executablePath))
  try {
    await step('Screenshots', () =>
      options.docs ? captureForDocs(browser, server.port) : captureAll(browser, server.port),
    )
  } finally {
    await browser.close()
    await server.stop()
  }
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
}

async function captureAll(browser: Browser, port: number): Promise<string> {
  const selectedViews = views.filter(({ name }) => name.includes(options.only))
  for (const width of widths) {
    const page = await openTab(browser, width, options.dark ? 'dark' : 'light')
    for (const view of selectedViews) {
      await visit(page, view, port)
      await captureInParts(page, `screenshots/${view.name}-${width}${options.dark ? '-dark' : ''}`)
    }
    await page.context().close()
  }
  return `${selectedViews.length * widths.length} pages in screenshots/`
}

/** Captures a page in full, in as many files as its height requires. */
async function captureInParts(page: Page, name: string): Promise<void> {
  mkdirSync(path.dirname(name), { recursive: true })
  // As a fixed element it would cover the middle of the page.
  await addStyles(page, '.booking-bar{position:static!important}')
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }))
  const parts = Math.ceil(height / maxPartHeight)
  for (let part = 0; part < parts; part += 1) {
    await page.screenshot({
      path: `${name}${parts > 1 ? `-part-${part + 1}` : ''}.jpg`,
      type: 'jpeg',
      quality: 80,
      fullPage: true,
      clip: {
        x: 0,
        y: part * maxPartHeight,
        width,
        height: Math.min(maxPartHeight, height - part * maxPartHeight),
      },
    })
  }
}

async function captureForDocs(browser: Browser, port: number): Promise<string> {
  mkdirSync(docsFolder, { recursive: true })
  let bytes = 0
  for (const picture of docsScreenshots) bytes += await captureDocsScreenshot(browser, port, picture)
  if (bytes > docsLimit)
    throw new Failure(
      `The screenshots have ${bytes} bytes in total, the limit is ${docsLimit}. Lower their quality.`,
    )
  return `${docsScreenshots.length} screenshots, ${Math.round(bytes / 1024)} kB in ${docsFolder}/`
}

async function captureDocsScreenshot(
  browser: Browser,
  port: number,
  picture: DocsScreenshot,
): Promise<number> {
  const page = await openTab(browser, picture.width, picture.scheme ?? 'light')
  await visit(page, picture, port)
  if (picture.from) await page.locator(`#${picture.from}`).evaluate((element) => element.scrollIntoView())
  const screen = await page.screenshot()
  await page.context().close()
  const { size } = await sharp(screen)
    .resize({ width: picture.width === 360 ? 360 : 960, withoutEnlargement: true })
    .webp({ quality: 78, effort: 6 })
    .toFile(`${docsFolder}/${picture.name}.webp`)
  return size
}

async function openTab(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const viewport = { width, height: width === 360 ? 760 : 900 }
  return browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
}

async function visit(page: Page, { host, path: where }: View, port: number): Promise<void> {
  await page.goto(`http://${host}:${port}${where}`)
  await layOutAll(page)
  // Images further down load only when they are scrolled near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
    await document.fonts.ready
  })
}

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { hashFixture } from '#admin/editor/section-pictures/hash-fixture.ts'
import { sectionBlocks } from '#blocks/blocks.ts'
import { browserOptions } from './lib/browser.ts'
import { build } from './lib/build.ts'
import { stopOnSignal } from './lib/child-processes.ts'
import { findChromium } from './lib/chromium.ts'
import { createDemo, serveDemo } from './lib/demo-server.ts'
import { Failure } from './lib/failure.ts'

/**
 * `npm run section-pictures`: photographs each kind of section as the style guide shows its first fixture, for the editor
 * that adds one to a page. `-- --port 3000` reads a server that runs already, with its style guide. A test names the
 * kinds whose fixture has changed since.
 */
const { values: options } = parseArgs({ options: { port: { type: 'string' } } })
const folder = 'src/admin/editor/section-pictures'
/** CSS pixels: what is photographed, and twice what the editor shows. */
const photographed = { width: 640, height: 427 }
const stored = { width: 288, height: 192 }

stopOnSignal(() => 130)
try {
  const hashes = await photographAll()
  writeFileSync(path.join(folder, 'fixtures.json'), `${JSON.stringify(hashes, null, 2)}\n`)
  console.log(`${Object.keys(hashes).length} pictures in ${folder}`)
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
}

/** @returns the hash of each fixture that was photographed, by kind */
async function photographAll(): Promise<Record<string, string>> {
  const executablePath = await findChromium()
  if (!executablePath)
    throw new Failure('No Chromium was found. Install Chromium, or set CHROMIUM_BINARY to its path.')
  const server = options.port ? undefined : await serveNew()
  const browser = await chromium.launch(browserOptions(executablePath))
  const hashes: Record<string, string> = {}
  try {
    const page = await browser.newPage({ viewport: photographed })
    for (const { kind, fixtures } of sectionBlocks) {
      const [fixture] = fixtures
      if (!fixture) continue
      await page.goto(`http://localhost:${options.port ?? server?.port}/styleguide/foothills`)
      await photograph(page, fixture.key, path.join(folder, `${kind}.webp`))
      hashes[kind] = hashFixture(fixture)
    }
  } finally {
    await browser.close()
    await server?.stop()
  }
  return hashes
}

async function serveNew() {
  await build()
  return serveDemo(await createDemo())
}

/** The beginning of a section, opened and without all that is beside it. */
async function photograph(page: Page, id: string, file: string): Promise<void> {
  await page.evaluate((wanted) => {
    // A folded section has its id inside, so that a link opens it.
    const section = document.getElementById(wanted)?.closest('section')
    if (!section) throw new Error(`The style guide has no section “${wanted}”.`)
    for (const fold of section.querySelectorAll('details')) fold.open = true
    for (const image of section.querySelectorAll('img')) image.loading = 'eager'
    let shown: Element = section
    while (shown !== document.body && shown.parentElement) {
      for (const beside of shown.parentElement.children)
        if (beside !== shown && beside instanceof HTMLElement) beside.style.display = 'none'
      shown = shown.parentElement
    }
  }, id)
  await page.waitForLoadState('networkidle')
  const picture = await page.screenshot()
  await sharp(picture).resize(stored).webp({ quality: 60 }).toFile(file)
}

import { defineConfig } from '@playwright/test'
import { browserOptions } from '#scripts/lib/browser.ts'

/** Tests that change what is published: after all that only read, and each of them on documents of its own. */
const writing = /(?:marketer|network-admin|error-pages)\.spec\.ts/

// tests/e2e/server.ts starts the built product with a database of its own and sets E2E_PORT.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/server.ts',
  // One server and one database for all.
  workers: 2,
  projects: [
    { name: 'reading', testIgnore: writing },
    { name: 'writing', testMatch: writing, dependencies: ['reading'] },
  ],
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: 'list',
  use: {
    // `*.localhost` leads a browser to this machine; for other clients send the Host header to 127.0.0.1.
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'en-US',
    screenshot: 'only-on-failure',
    // Recording each step of every test takes as long as the tests.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: browserOptions(process.env.CHROMIUM_BINARY || undefined),
  },
})

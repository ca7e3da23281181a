import { defineConfig } from '@playwright/test'
import { browserOptions } from './scripts/steps/browser.ts'

// tests/e2e/server.ts starts the built product with a database of its own and sets E2E_PORT.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/server.ts',
  // One server and one database for all: what one test publishes, another would see.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: 'list',
  use: {
    // `*.localhost` leads a browser to this machine; for other clients send the Host header to 127.0.0.1.
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'en-US',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: browserOptions(process.env.CHROMIUM_BINARY || undefined),
  },
})

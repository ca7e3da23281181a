import { defineConfig } from '@playwright/test'
import { browserOptions } from '#scripts/lib/browser.ts'

/** Specs that change published content. They run after those that only read, and each changes different documents. */
const writing =
  /(?:editor|editor-views|hours-and-alerts|links|marketer|menu|network-admin|error-pages|pages|replace|schedule)\.spec\.ts/

/** Take ten minutes: `npm run check:tasks`. */
const tasks = /(?:everyday-tasks|working-day)\.spec\.ts/

// tests/e2e/server.ts starts the production build with a separate database and sets E2E_PORT.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/server.ts',
  // All tests share one server and one database.
  workers: 2,
  projects: [
    { name: 'reading', testIgnore: [writing, tasks] },
    { name: 'writing', testMatch: writing, dependencies: ['reading'] },
    ...(process.env.E2E_TASKS ? [{ name: 'tasks', testMatch: tasks }] : []),
  ],
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // How long a slow machine may take to show something. What must be fast is measured by `npm run bench`.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // Browsers resolve `*.localhost` to this machine. Other clients need 127.0.0.1 and a Host header.
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'en-US',
    screenshot: 'only-on-failure',
    // Recording traces doubles the duration of the tests.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: browserOptions(process.env.CHROMIUM_BINARY || undefined),
  },
})

import type { LaunchOptions } from '@playwright/test'

/** How Chromium is started wherever pages are proven: alike on every machine, and without talk of its own. */
export function browserOptions(executablePath: string | undefined, ...more: string[]): LaunchOptions {
  return {
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  }
}

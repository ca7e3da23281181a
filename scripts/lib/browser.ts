import type { LaunchOptions } from '@playwright/test'

/** Launch options for Chromium wherever pages are tested: the same on every machine, and without background requests. */
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

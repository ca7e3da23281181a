import type { LaunchOptions, Page } from '@playwright/test'

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

/** Adds styles to a page, by script: its security policy refuses a style element that it does not know. */
export function addStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}

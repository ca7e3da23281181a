/**
 * The browser and system of a User-Agent header in words, such as "Firefox on Windows". Only the most common are told apart:
 * the words are for recognising one's own devices.
 */
export function describeDevice(userAgent: string | null): string {
  if (!userAgent) return 'an unknown program'
  const find = (patterns: Readonly<Record<string, RegExp>>) =>
    Object.keys(patterns).find((name) => patterns[name]?.test(userAgent))
  const browser = find(browsers)
  const system = find(systems)
  if (!browser) return system ? `a program on ${system}` : 'a program'
  return system ? `${browser} on ${system}` : browser
}

/** In this order: most browsers also claim to be Chrome, and Chrome to be Safari. */
const browsers = {
  Edge: /\bEdg(?:e|A|iOS)?\//,
  Opera: /\bOPR\//,
  'Samsung Internet': /\bSamsungBrowser\//,
  Firefox: /\b(?:Firefox|FxiOS)\//,
  Chrome: /\b(?:Chrome|CriOS|HeadlessChrome)\//,
  Safari: /\bVersion\/[\d.]+.*\bSafari\//,
}

/** Android says Linux too, iPhones and iPads say Mac OS X. */
const systems = {
  Android: /\bAndroid\b/,
  iPhone: /\biPhone\b/,
  iPad: /\biPad\b/,
  Windows: /\bWindows\b/,
  macOS: /\bMac OS X\b/,
  ChromeOS: /\bCrOS\b/,
  Linux: /\bLinux\b/,
}

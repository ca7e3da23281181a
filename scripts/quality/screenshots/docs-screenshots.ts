import { pageTypePaths } from '#tests/e2e/page-types.ts'
import type { View } from './views.ts'

/** A screenshot for README and docs: the first screen of a page, or the screen that starts at a section. */
export type DocsScreenshot = View & {
  width: 360 | 768 | 1440
  scheme?: 'dark'
  /** A section's id. */
  from?: string
}

const { home, condition, treatment, muscle, location, team } = pageTypePaths('okotoks')

/** At most twelve: they show the brands, the three scripts, both color schemes, and the product's own features. */
export const docsScreenshots: DocsScreenshot[] = [
  { name: 'nyc', host: 'nyc.localhost', path: home, width: 1440 },
  { name: 'okotoks', host: 'okotoks.localhost', path: home, width: 1440 },
  { name: 'bangalore', host: 'bangalore.localhost', path: home, width: 1440 },
  { name: 'nyc-condition-phone', host: 'nyc.localhost', path: condition, width: 360 },
  { name: 'okotoks-condition-phone', host: 'okotoks.localhost', path: condition, width: 360 },
  { name: 'bangalore-kannada-phone', host: 'bangalore.localhost', path: `/kn${condition}`, width: 360 },
  { name: 'nyc-condition-dark', host: 'nyc.localhost', path: condition, width: 1440, scheme: 'dark' },
  { name: 'okotoks-timeline', host: 'okotoks.localhost', path: condition, width: 1440, from: 'timeline' },
  { name: 'bangalore-treatment', host: 'bangalore.localhost', path: treatment, width: 1440 },
  { name: 'nyc-muscle', host: 'nyc.localhost', path: muscle, width: 1440 },
  { name: 'okotoks-location', host: 'okotoks.localhost', path: location, width: 768 },
  { name: 'bangalore-hindi-team', host: 'bangalore.localhost', path: `/hi${team}`, width: 768 },
]

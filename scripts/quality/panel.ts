import { checkEndToEnd } from '../lib/end-to-end.ts'

/**
 * `npm run check:panel`: axe in the panel's views at three widths, light and dark. `npm test` takes one of these six looks for each view.
 * Takes about six minutes.
 */
await checkEndToEnd(
  // The clinics' pages are checked by `npm run check:accessibility`.
  ['--grep', 'axe finds no violations|are accessible', '--grep-invert', 'accessibility.spec'],
  { E2E_EVERY_LOOK: '1' },
)

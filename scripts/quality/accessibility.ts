import { checkEndToEnd } from '../lib/end-to-end.ts'

/**
 * `npm run check:accessibility`: axe in the clinics' main pages, narrow and wide, light and dark. `npm test` takes one of these four
 * looks of each page.
 */
await checkEndToEnd(['accessibility.spec'], { E2E_EVERY_LOOK: '1' })

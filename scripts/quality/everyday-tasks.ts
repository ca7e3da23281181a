import { checkEndToEnd } from '../lib/end-to-end.ts'

/** The specs that do the tasks of docs/guides/editing.md and docs/guides/working-day.md. */
const specs = [
  'everyday-tasks',
  'working-day',
  'hours-and-alerts',
  '/schedule',
  '/links',
  '/menu',
  '/enquiries',
  'replace',
]

/**
 * `npm run check:tasks`: does the tasks of the guides in a browser, editing and opening hours by keyboard too, and
 * counts their clicks. Takes about ten minutes.
 */
await checkEndToEnd(specs, { E2E_TASKS: '1' })

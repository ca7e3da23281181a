import { checkEndToEnd } from '../lib/end-to-end.ts'

/**
 * `npm run check:tasks`: does the tasks of the guides in a browser, by pointer and by keyboard, and counts their clicks.
 * Takes about ten minutes.
 */
await checkEndToEnd(['--project=tasks', '--project=writing', 'everyday-tasks', 'hours-and-alerts'], {
  E2E_TASKS: '1',
})

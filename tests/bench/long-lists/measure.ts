import { stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, removeDemo } from '#scripts/lib/demo-server.ts'
import { runProgram } from '#scripts/lib/step.ts'
import { readRss, startMeasured } from '../measured-server.ts'
import { ask } from '../performance/client.ts'
import { median } from '../performance/load.ts'
import { signIn } from '../performance/publish-live.ts'
import type { Size } from './fill.ts'

/** How often each is measured. */
const times = 9

const log = '/admin/collections/activity?limit=50&'
/** What each list is asked for, as the network’s admin, who reads all clinics. */
export const lists = {
  'Enquiries, all': '/api/inbox?page=1',
  'Enquiries, the last page': '/api/inbox?page=334',
  'Enquiries that wait': '/api/inbox?state=open',
  'Enquiries, a word that most have': '/api/inbox?search=knee',
  'Enquiries, a word that most have, second page': '/api/inbox?search=knee&page=2',
  'Enquiries, a word that most have, last page': '/api/inbox?search=knee&page=278',
  'Enquiries, a word that one has': '/api/inbox?search=patient-4711@patients.example',
  'Enquiries, a word that none has': '/api/inbox?search=zebra',
  'Enquiries, three words': '/api/inbox?search=heel+spring+wheelchair',
  'Enquiries, a telephone number': '/api/inbox?search=21255504711',
  Activity: log,
  'Activity, the last page': `${log}page=2000`,
  'Activity of a kind': `${log}where[and][0][kind][equals]=publish`,
  'Activity of a person': `${log}where[and][0][userName][contains]=chitra`,
  'Activity of a person who did nothing': `${log}where[and][0][userName][contains]=zebra`,
  'Activity with a word': `${log}search=4711`,
} as const

export type ListName = keyof typeof lists

/** Milliseconds, as medians of several; what the export of the whole log took, with the bytes that the server’s memory grew by. */
export type ListFigures = {
  lists: Record<ListName, number>
  exported: { rows: number; ms: number; grown: number }
}

/**
 * Fills the demo network in an empty database, serves it, and asks for each list.
 *
 * @param folder for the server's log
 */
export async function measureLists(
  { enquiries, activity }: Size,
  { databaseUrl, folder }: { databaseUrl?: string; folder: string },
): Promise<ListFigures> {
  const demo = await createDemo(databaseUrl)
  const args = ['tests/bench/long-lists/fill-database.ts', `${enquiries}`, `${activity}`]
  await runProgram(process.execPath, args, {
    env: demo.env,
    hint: 'The lists could not be filled. Read the error above.',
  })
  const server = await startMeasured(demo, folder)
  try {
    const { cookie } = await signIn(demo.port, demo.adminLink ?? '')
    const read = async (at: string) => {
      // As a browser asks for a typed address: without it the cookie does not count.
      const headers = { cookie, 'sec-fetch-site': 'none' }
      const answer = await ask({ port: demo.port, host: 'localhost', path: at, headers })
      if (answer.status !== 200) throw new Error(`${at}: ${answer.status} ${answer.body}`)
      return answer
    }
    const found: Partial<Record<ListName, number>> = {}
    for (const [name, at] of Object.entries(lists)) {
      // By then the program is compiled, and has read what it reads once.
      for (let warm = 0; warm < 3; warm++) await read(at)
      const measured: number[] = []
      for (let time = 0; time < times; time++) measured.push((await read(at)).ms)
      found[name as ListName] = median(measured)
    }
    const before = await readRss(server)
    let most = before
    const watch = setInterval(() => {
      void readRss(server).then((now) => {
        most = Math.max(most, now)
      })
    }, 200)
    const { body, ms } = await read('/api/activity/export')
    clearInterval(watch)
    const rows = body.toString().trimEnd().split('\r\n').length - 1
    return { lists: found as Record<ListName, number>, exported: { rows, ms, grown: most - before } }
  } finally {
    await stopProgram(server.program)
    removeDemo(demo)
  }
}

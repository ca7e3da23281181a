import { expect, test } from 'vitest'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { plansOf } from './plans-of.ts'

/** Enquiries have a list of their own, with a test of its own; of templates for replies a clinic has a few. */
const elsewhere = ['enquiries', 'reply-templates']

/** How the database runs the queries of the panel's lists, however many documents they have. */
export function panelLists(polyclinic: Polyclinic): void {
  const { payload, rest, world } = polyclinic
  const lists = () =>
    Object.values(payload().collections)
      .filter(({ config }) => config.admin.hidden !== true)
      .map(({ config }) => config.slug)
      .filter((slug) => !elsewhere.includes(slug))

  test.each(['network-admin', 'clinic-marketer'])(
    'no list of a %s reads a whole collection',
    async (role) => {
      const { token } = required(world().people[role])
      const plans = await plansOf(polyclinic, 'all', async () => {
        for (const list of lists()) await rest(`/${list}?draft=true&depth=0&limit=10`, { token })
      })
      expect(plans.length).toBeGreaterThan(lists().length)
      expect(plans.filter((step) => /^SCAN \w+$|COLLSCAN/.test(step))).toEqual([])
    },
  )

  test('the check detects such a list', async () => {
    const plans = await plansOf(polyclinic, 'all', () =>
      payload().find({ collection: 'reply-templates', sort: 'title' }),
    )
    expect(plans.filter((step) => /^SCAN \w+$|COLLSCAN/.test(step))).not.toEqual([])
  })
}

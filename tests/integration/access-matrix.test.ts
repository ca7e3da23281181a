import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policy } from '#collections/shared/access/policy.ts'
import { type Cells, expected, type Role, roles } from './access-expected.ts'
import { type Attempt, localDoor, restDoor } from './entry-points.ts'
import { describePolyclinic } from './polyclinic.ts'
import { type Action, actionsOn, makeTargets, type Targets } from './access-cases.ts'

/**
 * Each cell is tried through both interfaces. Every REST request carries a tenant cookie forged to the other clinic.
 */
describePolyclinic('the access matrix', (polyclinic) => {
  let targets: Targets
  const cells = { allowed: 0, refused: 0 }
  beforeAll(() => {
    targets = makeTargets(polyclinic)
  })

  test('has a row for every collection, and the policy one for each of ours', () => {
    const slugs = polyclinic.config().collections.map(({ slug }) => slug)
    expect([...new Set(expected.map(({ collection }) => collection))].sort()).toEqual(slugs.sort())
    expect(Object.keys(policy).sort()).toEqual(slugs.filter((slug) => !slug.startsWith('payload-')).sort())
  })

  describe.each(expected)('$collection, $of', (row) => {
    test.each(roles)('%s', async (role) => {
      const wrong: string[] = []
      for (const action of actionsOn(row)) {
        const isExpected = row.allowed[role].includes(action)
        for (const door of [restDoor, localDoor]) {
          const found = await tryCell(row, role, action, door(polyclinic, role))
          if (found !== isExpected) wrong.push(`${door.name} ${action}: ${found ? 'allowed' : 'refused'}`)
          cells[isExpected ? 'allowed' : 'refused'] += 1
        }
      }
      expect(wrong).toEqual([])
    })
  })

  afterAll(() => console.info(`access matrix: ${cells.allowed} cells allowed, ${cells.refused} refused`))

  /** Whether the action is let through. A refused write must have left the document as it was. */
  async function tryCell(row: Cells, role: Role, action: Action, attempt: Attempt): Promise<boolean> {
    const outcomes: boolean[] = []
    for (const target of await targets.of(row, role, action)) {
      const isAllowed = await attempt(target)
      outcomes.push(isAllowed)
      if ('victim' in target) {
        if (isAllowed) targets.used(target.victim)
        else if (await targets.isChanged(row.collection, target.victim))
          throw new Error(`${row.collection} ${action}: refused, yet changed`)
      }
    }
    if (new Set(outcomes).size !== 1)
      throw new Error(`${row.collection} ${action}: ${outcomes} for ways that are one`)
    return outcomes[0] === true
  }
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policy } from '#collections/shared/access/policy.ts'
import { type AccessCases, type Action, actionsOn, createAccessCases } from './access-cases.ts'
import { accessMatrix, type MatrixRow, type Role, roles } from './access-expected.ts'
import { clinicFields } from './access-fields.part.ts'
import { type Attempt, localEntryPoint, restEntryPoint } from './entry-points.ts'
import { describePolyclinic } from './polyclinic.ts'

/**
 * Tries each cell through REST and the Local API. Every REST request carries a tenant cookie forged to the other
 * clinic.
 */
describePolyclinic('the access matrix', (polyclinic) => {
  let cases: AccessCases
  const counts = { allowed: 0, refused: 0 }
  beforeAll(() => {
    cases = createAccessCases(polyclinic)
  })

  test('the matrix has a row for every collection, and the policy for each of the product’s own', () => {
    const slugs = polyclinic.config().collections.map(({ slug }) => slug)
    expect([...new Set(accessMatrix.map(({ collection }) => collection))].sort()).toEqual(slugs.sort())
    expect(Object.keys(policy).sort()).toEqual(slugs.filter((slug) => !slug.startsWith('payload-')).sort())
  })

  describe.each(accessMatrix)('$collection, $ownership', (row) => {
    test.each(roles)('%s', async (role) => {
      const wrong: string[] = []
      for (const action of actionsOn(row)) {
        const isExpected = row.allowed[role].includes(action)
        for (const entryPoint of [restEntryPoint, localEntryPoint]) {
          const isAllowed = await tryCell(row, role, action, entryPoint(polyclinic, role))
          if (isAllowed !== isExpected)
            wrong.push(`${entryPoint.name} ${action}: ${isAllowed ? 'allowed' : 'refused'}`)
          counts[isExpected ? 'allowed' : 'refused'] += 1
        }
      }
      expect(wrong).toEqual([])
    })
  })

  describe('the fields of a clinic’s record', () => clinicFields(polyclinic))

  afterAll(() => console.info(`access matrix: ${counts.allowed} cells allowed, ${counts.refused} refused`))

  /**
   * Whether the action is allowed.
   *
   * @throws Error where a refused write changed the document, or similar requests differ
   */
  async function tryCell(row: MatrixRow, role: Role, action: Action, attempt: Attempt): Promise<boolean> {
    const outcomes: boolean[] = []
    for (const accessCase of await cases.casesFor(row, role, action)) {
      const isAllowed = await attempt(accessCase)
      outcomes.push(isAllowed)
      if ('subject' in accessCase) {
        if (isAllowed) cases.discard(accessCase.subject)
        else if (await cases.isChanged(row.collection, accessCase.subject))
          throw new Error(`${row.collection} ${action}: the write was refused but changed the document`)
      }
    }
    if (new Set(outcomes).size !== 1)
      throw new Error(`${row.collection} ${action}: requests that should agree have the outcomes ${outcomes}`)
    return outcomes[0] === true
  }
})

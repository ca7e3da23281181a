import { expect, test } from 'vitest'
import { validateException, validateHours } from './validate-hours.ts'

const days = { tu: true }
const hours = [
  { id: 'a', days, opens: '09:00', closes: '12:00' },
  { id: 'b', days, opens: '11:00', closes: '17:00' },
]
const exceptions = [{ id: 'c', date: '2026-12-24', opens: '09:00', closes: null }]
const data: { locations: { hours?: object[]; exceptions?: object[] }[] } = {
  locations: [{}, { hours, exceptions }],
}
type Options = Parameters<typeof validateHours>[1]
/** Only the options that the validators read. The panel's form passes a copy of the row. */
const at = (location: number, list: 'hours' | 'exceptions', row: number, name: string) => {
  const siblingData = data.locations[location]?.[list]?.[row] ?? {}
  return { data, name, siblingData: structuredClone(siblingData) } as unknown as Options
}

test('a field gets the problem of its own row and list only', () => {
  expect(validateHours('11:00', at(1, 'hours', 1, 'opens'))).toContain('overlap those of row 1')
  expect(validateHours('09:00', at(1, 'hours', 0, 'opens'))).toBe(true)
  expect(validateHours('17:00', at(1, 'hours', 1, 'closes'))).toBe(true)
  expect(validateException(null, at(1, 'exceptions', 0, 'closes'))).toContain('when it closes')
  expect(validateException('09:00', at(1, 'exceptions', 0, 'opens'))).toBe(true)
})

test('a missing list has no problems', () => {
  expect(validateHours('09:00', at(0, 'hours', 0, 'opens'))).toBe(true)
})

import { describe, expect, test } from 'vitest'
import { isRecord } from '#base/narrow.ts'
import { readContent } from './content-files.ts'

type Priced = { price?: unknown }
type Clinic = { fees?: Priced[]; offers?: Priced[]; locations?: { fees?: Priced[] }[] }

const amount = /[$₹€£]\s?\d/
const files = readContent()

describe('a price is written once, in the fee list', () => {
  const texts = files.filter(({ collection }) => collection !== 'clinics')

  test.each(texts)('$file names no amount of money', ({ data }) => {
    expect(textsIn(data).filter((text) => amount.test(text))).toEqual([])
  })

  const clinics = files.filter(({ collection }) => collection === 'clinics')

  test.each(clinics)(
    'each fee of an offer or a location in $file is one of the clinic’s fees',
    ({ data }) => {
      const { fees = [], offers = [], locations = [] } = data as Clinic
      const listed = fees.map(({ price }) => price)
      expect(textsIn(listed).some((text) => amount.test(text))).toBe(true)
      const others = [...offers, ...locations.flatMap((location) => location.fees ?? [])]
      for (const { price } of others.filter((each) => textsIn(each).some((text) => amount.test(text))))
        expect(listed).toContainEqual(price)
    },
  )
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : []
}

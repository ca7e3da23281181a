import type { Fee } from '#domain/clinic/clinic.ts'
import type { FeeRow } from '#ui/models.ts'
import type { Say } from '../localize.ts'

export const feeRows = (fees: readonly Fee[], say: Say): FeeRow[] =>
  fees.map(({ key, label, price, text }) => ({
    key,
    label: say(label, 'heading') ?? { text: '' },
    price: say(price) ?? { text: '' },
    text: say(text),
  }))

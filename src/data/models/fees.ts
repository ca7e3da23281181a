import type { Fee } from '#domain/clinic/clinic.ts'
import type { FeeRow } from '#ui/models.ts'
import type { Localize } from '../localize.ts'

export const feeRows = (fees: readonly Fee[], localize: Localize): FeeRow[] =>
  fees.map(({ key, label, price, text }) => ({
    key,
    label: localize(label, 'heading') ?? { text: '' },
    price: localize(price) ?? { text: '' },
    text: localize(text),
  }))

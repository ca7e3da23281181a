import { LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

export function AddressLines({ lines }: { lines: Text[] }) {
  if (lines.length === 0) return null
  return (
    <address className="address">
      {lines.map((line) => (
        <span key={line.text} className="address-line">
          <LocalizedText text={line} />
        </span>
      ))}
    </address>
  )
}

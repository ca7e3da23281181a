import type { Text } from './models.ts'
import { Said } from './said.tsx'

export function AddressLines({ lines }: { lines: Text[] }) {
  if (lines.length === 0) return null
  return (
    <address className="address">
      {lines.map((line) => (
        <span key={line.text} className="address-line">
          <Said text={line} />
        </span>
      ))}
    </address>
  )
}

'use client'

import { useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { contrastAdjustments } from '#domain/themes/contrast-adjustments.ts'
import { themeNames } from '#domain/themes/names.ts'
import { describeAdjustment } from './describe-adjustment.ts'
import '../admin.css'

/** Says beside the colour fields which colours the pages cannot use as they are given, why, and what stands in. */
export const BrandColors: UIFieldClientComponent = ({ path }) => {
  const group = path.includes('.') ? path.slice(0, path.lastIndexOf('.') + 1) : ''
  const [theme, primary, accent] = useFormFields(([fields]) =>
    ['theme', 'primary', 'accent'].map((name) => fields[`${group}${name}`]?.value),
  )
  const mends = contrastAdjustments({
    theme: themeNames.find((name) => name === theme) ?? themeNames[0],
    primary: toColor(primary),
    accent: toColor(accent),
  })
  return (
    <div role="status">
      {mends.length > 0 && (
        <ul className="polyclinic-note polyclinic-mends">
          {mends.map((mend) => (
            <li key={describeAdjustment(mend)}>
              {mend.kind === 'moved' && <Swatches given={mend.given} shown={mend.shown} />}
              <span>{describeAdjustment(mend)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Swatches({ given, shown }: { given: string; shown: string }) {
  return (
    <span className="polyclinic-mends__swatches" aria-hidden="true">
      <span style={{ backgroundColor: given }} />
      →
      <span style={{ backgroundColor: shown }} />
    </span>
  )
}

/** A colour that is still being typed is not judged yet. */
function toColor(value: unknown): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : null
}

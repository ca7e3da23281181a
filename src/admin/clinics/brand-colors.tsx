'use client'

import { useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { contrastAdjustments } from '#domain/themes/contrast-adjustments.ts'
import { themeNames } from '#domain/themes/names.ts'
import { describeAdjustment } from './describe-adjustment.ts'
import '../admin.css'

/** Lists below the colour fields which colours the site adjusts for contrast, why, and what it shows instead. */
export const BrandColors: UIFieldClientComponent = ({ path }) => {
  const group = path.includes('.') ? path.slice(0, path.lastIndexOf('.') + 1) : ''
  const [theme, primary, accent] = useFormFields(([fields]) =>
    ['theme', 'primary', 'accent'].map((name) => fields[`${group}${name}`]?.value),
  )
  const adjustments = contrastAdjustments({
    theme: themeNames.find((name) => name === theme) ?? themeNames[0],
    primary: toColor(primary),
    accent: toColor(accent),
  })
  return (
    <div role="status">
      {adjustments.length > 0 && (
        <ul className="polyclinic-note polyclinic-mends">
          {adjustments.map((adjustment) => (
            <li key={describeAdjustment(adjustment)}>
              {adjustment.kind === 'moved' && <Swatches given={adjustment.given} shown={adjustment.shown} />}
              <span>{describeAdjustment(adjustment)}</span>
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

/** Ignores a colour that is not completely typed yet. */
function toColor(value: unknown): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : null
}

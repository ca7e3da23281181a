'use client'

import { useFormFields } from '@payloadcms/ui'
import { termNames } from '#domain/interpolation/terms.ts'
import { guaranteedTokens, optionalTokens, unknownToken } from '#domain/interpolation/tokens.ts'
import '../admin.css'

/** The tokens that a text may hold, while a field has one that is unknown. */
export function TokenList() {
  const isNeeded = useFormFields(([fields]) =>
    Object.values(fields).some(({ errorMessage }) => errorMessage?.includes(unknownToken)),
  )
  if (!isNeeded) return null
  return (
    <details className="polyclinic-note">
      <summary>All tokens</summary>
      <dl className="polyclinic-tokens">
        <dt>Every clinic has them</dt>
        <dd>{codes(guaranteedTokens)}</dd>
        <dt>A clinic may lack them; the section or entry is then left out</dt>
        <dd>{codes(optionalTokens)}</dd>
        <dt>The clinic’s own words</dt>
        <dd>{codes(termNames.map((term) => `term.${term}`))}</dd>
        <dt>
          In one form, for example <code>{'{{term.therapy.title}}'}</code>
        </dt>
        <dd>
          <code>.first</code> at the first mention, <code>.later</code> afterwards, <code>.title</code> in
          titles, <code>.article</code> with “a” or “an”
        </dd>
      </dl>
    </details>
  )
}

const codes = (tokens: readonly string[]) =>
  tokens.map((token, index) => (
    <span key={token}>
      {index > 0 && ', '}
      <code>{`{{${token}}}`}</code>
    </span>
  ))

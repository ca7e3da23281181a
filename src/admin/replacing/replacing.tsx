'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Link, SetStepNav, useAuth, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { Replacement } from '#domain/replacing/replacement.ts'
import type { User } from '#payload-types'
import { useLatest } from '../forms/use-latest.ts'
import { describeReplacement, describeStart } from './describe.ts'
import { Progress } from './progress.tsx'
import { Search } from './search.tsx'
import '../admin.css'
import '../drift/drift.css'
import './replacing.css'

type Overview = { languages: readonly ContentLocale[]; replacements: readonly Replacement[] }

/** Replaces a phrase in the texts of the clinic that is chosen in the panel; without one, in the network’s own. */
export function Replacing() {
  const { selectedTenantID, options } = useTenantSelection()
  const { config } = useConfig()
  const shown = useSearchParams().get('replacement')
  const { user } = useAuth<User>()
  const only = options.length === 1 && !user?.roles?.length ? options[0]?.value : undefined
  const chosen = selectedTenantID ?? only
  const clinic = chosen === undefined ? null : String(chosen)
  const name = options.find(({ value }) => String(value) === clinic)?.label
  const place = clinic ? `the texts of ${name ?? 'this clinic'}` : 'the library and the network’s posts'
  const [overview, reload] = useLatest<Overview>(
    shown ? null : `${config.routes.api}/replace${clinic ? `?clinic=${clinic}` : ''}`,
  )
  return (
    <>
      <SetStepNav nav={[{ label: 'Find and replace' }]} />
      <h1>Find and replace</h1>
      {shown && <Progress key={shown} id={shown} />}
      {!shown && overview === undefined && <p role="status">Loading…</p>}
      {!shown && overview === null && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>
            {clinic
              ? 'This could not be loaded, or your role does not allow you to change texts here.'
              : 'Choose a clinic to search its texts.'}
          </p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {overview && (
        <>
          <Search key={clinic} clinic={clinic} place={place} languages={overview.languages} />
          <Earlier replacements={overview.replacements} />
        </>
      )}
    </>
  )
}

function Earlier({ replacements }: Pick<Overview, 'replacements'>) {
  const { config } = useConfig()
  return (
    <section aria-labelledby="earlier-replacements">
      <h2 id="earlier-replacements">Earlier replacements</h2>
      {replacements.length === 0 ? (
        <p>None in the last 30 days. A replacement is listed here, and can be taken back.</p>
      ) : (
        <ul className="polyclinic-replacing__list">
          {replacements.map((replacement) => (
            <li key={replacement.id}>
              <Link href={`${config.routes.admin}/replace?replacement=${replacement.id}`} prefetch={false}>
                {describeReplacement(replacement)}
              </Link>
              <small>{describeStart(replacement)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import type { FoundDocument, Hit } from '#domain/replacing/replacement.ts'
import { describeOutcome, keyOf } from './describe.ts'
import { Tick } from './tick.tsx'

type Props = {
  document: FoundDocument
  replacement: string
  publishes: boolean
  ticked: ReadonlySet<string>
  onTick: (keys: readonly string[], isTicked: boolean) => void
}

/** The places of one document: where each is, and how it would read. */
export function DocumentPlaces({ document, replacement, publishes, ticked, onTick }: Props) {
  const { config } = useConfig()
  const { collection, id, title, noun, hits } = document
  const keys = hits.filter(({ isSplit }) => !isSplit).map((hit) => keyOf(document, hit.id))
  const isAll = keys.length > 0 && keys.every((key) => ticked.has(key))
  return (
    <fieldset className="polyclinic-replacing__document">
      <legend>{title}</legend>
      <p className="polyclinic-replacing__facts">
        <span>{`${noun[0]?.toUpperCase()}${noun.slice(1)} · ${describeOutcome(document, publishes)}`}</span>
        <Link
          href={`${config.routes.admin}/collections/${collection}/${id}`}
          prefetch={false}
          target="_blank"
          aria-label={`Open ${title} in a new tab`}
        >
          Open
        </Link>
        {keys.length > 1 && (
          <button
            type="button"
            className="polyclinic-link-button"
            onClick={() => onTick(keys, !isAll)}
            aria-label={`${isAll ? 'Tick none' : 'Tick all'} of ${title}`}
          >
            {isAll ? 'Tick none' : 'Tick all'}
          </button>
        )}
      </p>
      {collection === 'testimonials' && (
        <p className="polyclinic-note">
          These are a patient’s own words. Change them only if the patient agrees.
        </p>
      )}
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Tick
              isTicked={ticked.has(keyOf(document, hit.id))}
              isDisabled={hit.isSplit}
              onChange={(isTicked) => onTick([keyOf(document, hit.id)], isTicked)}
            >
              <small>{placeOf(hit)}</small>
              <span lang={hit.locale} className="polyclinic-difference">
                {hit.before}
                <del>{hit.found}</del>
                {replacement && <ins>{replacement}</ins>}
                {hit.after}
              </span>
              {hit.isSplit && (
                <small>Part of it is formatted in another way. Change it in the document itself.</small>
              )}
            </Tick>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

const placeOf = ({ place, locale }: Hit): string =>
  locale === defaultContentLocale ? place : `${place} · ${getLocaleConventions(locale).name}`

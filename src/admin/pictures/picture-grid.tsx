'use client'

import { Link, useConfig, useListDrawerContext } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { type Consent, consentState } from '#domain/publication/consent.ts'
import { useFetched } from '../forms/use-fetched.ts'
import { describeConsent } from '../publication/describe.ts'

export type Picture = {
  id: string
  filename: string
  width?: number | null
  height?: number | null
  thumbnailURL?: string | null
  url?: string | null
  alt?: string | null
  consent?: Consent & { showsPerson?: boolean | null }
  deletedAt?: string | null
}

type Language = { code: string; label: string }
type Alts = { docs: { id: string; alt?: Record<string, string | null> | null }[] }
type References = {
  docs: { fromCollection: string; fromId: string; toId: string }[]
  totalDocs: number
}
type Props = { pictures: readonly Picture[]; languages: readonly Language[] }

/** The pictures of the list, large enough to tell them apart, each with what it lacks. */
export function PictureGrid({ pictures, languages }: Props) {
  const { config } = useConfig()
  const ids = pictures.map(({ id }) => id).join(',')
  // The list has the texts of one language, or of another where that one has none.
  const alts = useFetched<Alts>(
    ids &&
      `${config.routes.api}/media?where[id][in]=${ids}&locale=all&trash=true&select[alt]=true&depth=0&limit=${pictures.length}`,
  )
  const usesOf = useUses(ids)
  const lackedBy = (id: string): string[] => {
    const alt = alts?.docs.find((doc) => doc.id === id)?.alt
    return alts ? languages.filter(({ code }) => !alt?.[code]).map(({ label }) => label) : []
  }
  return (
    <ul className="polyclinic-picture-grid">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Open picture={picture}>
            {/* biome-ignore lint/performance/noImgElement: Payload has made the thumbnail at upload */}
            <img
              src={picture.thumbnailURL ?? picture.url ?? ''}
              alt={picture.alt ?? ''}
              width={320}
              height={240}
              loading="lazy"
            />
            <span className="polyclinic-picture-grid__name">{picture.filename}</span>
          </Open>
          <ul className="polyclinic-marks">
            <Uses count={usesOf(picture.id)} />
            {marksOf(picture, lackedBy(picture.id), languages.length).map((text) => (
              <li key={text} data-tone="warning">
                {text}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** `isComplete`: there are no more than those that were asked for. */
type UseCount = { documents: number; isComplete: boolean }

/** How many documents use each of some pictures, of those that the user may read. */
function useUses(ids: string): (id: string) => UseCount {
  const { config } = useConfig()
  const found = useFetched<References>(
    ids &&
      `${config.routes.api}/references?where[toCollection][equals]=media&where[toId][in]=${ids}&depth=0&limit=200`,
  )
  return (id) => {
    const users = found?.docs.filter(({ toId }) => toId === id) ?? []
    const documents = new Set(users.map(({ fromCollection, fromId }) => `${fromCollection}:${fromId}`)).size
    return { documents, isComplete: found?.totalDocs === found?.docs.length }
  }
}

/** Nothing where there is none: of a picture of the network, others may use it unseen. */
function Uses({ count: { documents, isComplete } }: { count: UseCount }) {
  if (documents === 0) return null
  return (
    <li>{`Used in ${isComplete ? '' : 'at least '}${documents} ${documents === 1 ? 'document' : 'documents'}`}</li>
  )
}

function marksOf({ consent }: Picture, lacked: readonly string[], languages: number): string[] {
  const alt =
    lacked.length === 0
      ? []
      : [lacked.length === languages ? 'No alternative text' : `No alternative text in ${lacked.join(', ')}`]
  if (!consent?.showsPerson) return alt
  const state = consentState(consent, { collection: 'media', timeZone: 'UTC', now: Date.now() })
  return state.kind === 'ending' || state.kind === 'ended' || state.kind === 'missing'
    ? [...alt, describeConsent(state)]
    : alt
}

/** Opens a picture; where one is chosen for a page, chooses it. */
function Open({ picture, children }: { picture: Picture; children: ReactNode }) {
  const { config } = useConfig()
  const { isInDrawer, onSelect } = useListDrawerContext()
  if (isInDrawer)
    return (
      <button
        type="button"
        onClick={() => onSelect?.({ collectionSlug: 'media', doc: picture, docID: picture.id })}
      >
        {children}
      </button>
    )
  const trash = picture.deletedAt ? '/trash' : ''
  return (
    <Link href={`${config.routes.admin}/collections/media${trash}/${picture.id}`} prefetch={false}>
      {children}
    </Link>
  )
}

import type { CollectionBeforeChangeHook, Field } from 'payload'
import { correctedRevisions } from '#domain/adaptation/base.ts'
import type { Section } from '#domain/library/section.ts'
import { toKnownContentLocale } from '#domain/locales/localized.ts'
import { toSections } from '#mappers/section.ts'
import { inOtherLocale } from '../hooks/other-locale.ts'

/** What clinics wrote against a text that was wrong must not outlive its correction. */
export const correction: Field[] = [
  {
    name: 'isCorrection',
    type: 'checkbox',
    label: 'This is a correction',
    // Said of one publication, not of the document.
    virtual: true,
    admin: {
      position: 'sidebar',
      description:
        'Tick it when you publish if the text was wrong. What clinics wrote in place of the parts that you have changed is then not shown until they have looked at it.',
    },
  },
  // What corrections have changed; see `correctedRevisions`.
  {
    name: 'supersededRevisions',
    type: 'json',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
]

/** Adds the revisions of all that a published correction changes. */
export const supersedeCorrected: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !data.isCorrection || data._status !== 'published') return data
  const live = await req.payload.findByID({
    collection: collection.slug as 'conditions',
    id: originalDoc.id,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    select: { sections: true, supersededRevisions: true, _status: true },
    // The user's access to this document has already been checked.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  if (live?._status !== 'published') return data
  const corrected = correctedRevisions(
    toSections(live.sections),
    inOneLocale(data.sections),
    toKnownContentLocale(req.locale),
  )
  const known = Array.isArray(live.supersededRevisions) ? live.supersededRevisions.map(String) : []
  return { ...data, supersededRevisions: [...new Set([...known, ...corrected])] }
}

/** Sections whose texts are those of one locale. The mapper reads a heading in all of them. */
const inOneLocale = (rows: unknown): Section[] =>
  (Array.isArray(rows) ? rows : []).flatMap((row) =>
    toSections([row]).map((section) => ({ ...section, heading: row.heading })),
  )

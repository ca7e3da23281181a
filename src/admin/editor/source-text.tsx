'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import type { TranslatedPart } from '#domain/translation/compare-languages.ts'
import { findTarget } from '../adaptations/find-target.ts'
import { useTargets } from '../adaptations/use-targets.ts'
import { ReadingLines, textLines } from '../drift/reading-lines.tsx'
import { useFetched } from '../forms/use-fetched.ts'
import { splitAddress } from './editor-context.ts'

/** Beside a text of a shared page in another language: the shared text in the language of the library. */
export function SourceOfShared({ at }: { at: string }) {
  const { targets } = useTargets(defaultContentLocale)
  const isOther = useIsOtherLanguage()
  const { text } = findTarget(targets, at)
  return isOther && text ? <Source texts={[text.text]} /> : null
}

/** Above the form of a section in another language: its texts, or the one that is selected, in the language of the library. */
export function SourceOfSection({ at }: { at: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const isOther = useIsOtherLanguage()
  const found = useFetched<{ parts: TranslatedPart[] }>(
    isOther ? `${config.routes.api}/translation?of=${collectionSlug}:${id}&locale=${code}` : null,
  )
  const { part, field } = splitAddress(at)
  const texts = (found?.parts ?? [])
    .flatMap((each) => each.texts)
    .filter((text) => (field === undefined ? splitAddress(text.at).part === part : text.at === at))
  return texts.length > 0 ? <Source texts={texts.map(({ text }) => text[defaultContentLocale])} /> : null
}

const useIsOtherLanguage = (): boolean => useLocale().code !== defaultContentLocale

function Source({ texts }: { texts: readonly unknown[] }) {
  const lines = texts.flatMap(textLines)
  if (lines.length === 0) return null
  return (
    <details className="page-editor__source" open>
      <summary>{`In ${getLocaleConventions(defaultContentLocale).name}`}</summary>
      <div lang={defaultContentLocale}>
        <ReadingLines lines={lines} />
      </div>
    </details>
  )
}

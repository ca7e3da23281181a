'use client'

import { Gutter, Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { isRichState, readLines } from '#domain/interpolation/rich-text.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import type {
  TranslatedPart,
  TranslatedText,
  TranslationState,
} from '#domain/translation/compare-languages.ts'
import { Select } from '../forms/select.tsx'
import { useLatest } from '../forms/use-latest.ts'
import './translation.css'

type Translation = { languages: ContentLocale[]; parts: TranslatedPart[] }

const others = contentLocales.filter((tag) => tag !== defaultContentLocale)

/** A document's texts beside their translation, section by section. */
export function TranslationView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const offered = config.localization ? config.localization.localeCodes : []
  const [chosen, choose] = useState<string>(others.find((tag) => offered.includes(tag)) ?? '')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [found] = useLatest<Translation>(
    `${config.routes.api}/translation?of=${collectionSlug}:${id}&locale=${chosen}`,
  )
  const languages = others.filter((tag) => offered.includes(tag) && (!found || found.languages.includes(tag)))
  const edit = `${config.routes.admin}/collections/${collectionSlug}/${id}?locale=${chosen}`
  const texts = found?.parts.flatMap((part) => part.texts) ?? []
  const open = texts.filter(({ state }) => state !== 'done').length
  return (
    <Gutter className="polyclinic-translation">
      <div className="polyclinic-translation__controls">
        <Select
          label="Translation into"
          options={languages.map((tag) => ({ value: tag, label: nameOf(tag) }))}
          value={chosen}
          onChange={choose}
        />
        <label>
          <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
          Only what is missing or outdated
        </label>
        <a href={edit}>{`Edit in ${nameOf(chosen)}`}</a>
      </div>
      {found === undefined && <p role="status">Loading the texts…</p>}
      {found === null && <p role="alert">The texts could not be loaded. Reload the page.</p>}
      {found && (
        <p role="status">
          {open === 0 ? 'Everything is translated.' : `${open} of ${texts.length} texts to translate.`}
        </p>
      )}
      {found?.parts.map((part) => (
        <Part key={part.key ?? ''} part={part} locale={chosen} onlyOpen={onlyOpen} edit={edit} />
      ))}
    </Gutter>
  )
}

/** `edit`: the address of the editor in the language. */
type PartProps = { part: TranslatedPart; locale: string; onlyOpen: boolean; edit: string }

function Part({ part, locale, onlyOpen, edit }: PartProps) {
  const texts = onlyOpen ? part.texts.filter(({ state }) => state !== 'done') : part.texts
  if (texts.length === 0) return null
  return (
    <section>
      <h2>{part.heading?.[defaultContentLocale] ?? (part.key === null ? 'Page header' : part.key)}</h2>
      <table className="polyclinic-translation__texts">
        <thead>
          <tr>
            <th scope="col">{nameOf(defaultContentLocale)}</th>
            <th scope="col">{nameOf(locale)}</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => (
            <Row key={text.at} text={text} locale={locale} edit={edit} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  text: { at, text, state },
  locale,
  edit,
}: { text: TranslatedText } & Pick<PartProps, 'locale' | 'edit'>) {
  return (
    <tr data-state={state}>
      <td lang={defaultContentLocale}>{toPlain(text[defaultContentLocale])}</td>
      <td lang={locale}>{toPlain(text[locale as ContentLocale])}</td>
      <td>
        {states[state]}
        {/* Texts for search engines are no part of the page. */}
        {!at.startsWith('#seo.') && (
          <Link
            href={`${edit}&at=${encodeURIComponent(at)}`}
            prefetch={false}
            aria-label={`${actions[state]}: ${toPlain(text[defaultContentLocale]).slice(0, 60)}`}
          >
            {actions[state]}
          </Link>
        )}
      </td>
    </tr>
  )
}

const states: Record<TranslationState, string> = {
  missing: 'Missing',
  outdated: 'The original has changed since',
  done: 'Done',
}

const actions: Record<TranslationState, string> = {
  missing: 'Translate',
  outdated: 'Translate',
  done: 'Edit',
}

function toPlain(text: unknown): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.join(', ')
  return isRichState(text) ? readLines(text).filter(Boolean).join('\n') : ''
}

const nameOf = (tag: string): string => {
  const known = contentLocales.find((each) => each === tag)
  return known ? getLocaleConventions(known).name : tag
}

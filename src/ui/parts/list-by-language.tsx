import { Fragment, type ReactNode } from 'react'
import { getLocaleConventions } from '#domain/locales/index.ts'
import type { Text } from '../models.ts'

type Props<Entry> = {
  entries: readonly Entry[]
  /** The text by whose language an entry is listed. */
  textOf: (entry: Entry) => Text
  className: string
  /** The `<li>` of an entry. */
  children: (entry: Entry) => ReactNode
}

/**
 * A list that mixes no languages: the entries in the page's language, then those in each other language as a list of
 * their own, below the name of that language.
 */
export function ListByLanguage<Entry>({ entries, textOf, className, children }: Props<Entry>) {
  const groups = Map.groupBy(entries, (entry) => textOf(entry).lang)
  const inOthers = [...groups].filter(([lang]) => lang !== undefined)
  const own = groups.get(undefined)
  return (
    <>
      {own && <ul className={className}>{own.map(children)}</ul>}
      {inOthers.map(([lang, group]) => (
        <Fragment key={lang}>
          <p className="label list-language" lang={lang}>
            {lang && getLocaleConventions(lang).name}
          </p>
          <ul className={className}>{group.map(children)}</ul>
        </Fragment>
      ))}
    </>
  )
}

/** A second text of an entry, unless it is in another language than the first. */
export const inSameLanguage = (first: Text, second: Text | null): Text | null =>
  second && second.lang === first.lang ? second : null

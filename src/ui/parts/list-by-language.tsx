import { Fragment, type ReactNode } from 'react'
import { getLocaleConventions } from '#domain/locales/index.ts'
import type { Text } from '../models.ts'
import { cardColumns } from './card-columns.ts'

type Props<Entry> = {
  entries: readonly Entry[]
  /** The text by whose language an entry is listed. */
  textOf: (entry: Entry) => Text
  className: string
  /** For cards: whether one takes two columns where others beside it take one. */
  isWide?: (entry: Entry) => boolean
  /** The `<li>` of an entry. */
  children: (entry: Entry) => ReactNode
}

/**
 * A list that mixes no languages: the entries in the page's language, then those in each other language as a list of
 * their own, below the name of that language.
 */
export function ListByLanguage<Entry>({ entries, textOf, className, isWide, children }: Props<Entry>) {
  const groups = Map.groupBy(entries, (entry) => textOf(entry).lang)
  const inOthers = [...groups].filter(([lang]) => lang !== undefined)
  const own = groups.get(undefined)
  const list = (group: readonly Entry[]) => (
    <ul className={className} data-columns={isWide && columnsOf(group, isWide)}>
      {group.map(children)}
    </ul>
  )
  return (
    <>
      {own && list(own)}
      {inOthers.map(([lang, group]) => (
        <Fragment key={lang}>
          <p className="label list-language" lang={lang}>
            {lang && getLocaleConventions(lang).name}
          </p>
          {list(group)}
        </Fragment>
      ))}
    </>
  )
}

/** `uneven` where no number of columns has full rows. */
function columnsOf<Entry>(group: readonly Entry[], isWide: (entry: Entry) => boolean) {
  const areAlike = group.every(isWide)
  return cardColumns(group.map((entry) => (!areAlike && isWide(entry) ? 2 : 1))) ?? 'uneven'
}

/** A second text of an entry, unless it is in another language than the first. */
export const inSameLanguage = (first: Text, second: Text | null): Text | null =>
  second && second.lang === first.lang ? second : null

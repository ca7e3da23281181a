import { isLibraryKind, type LibraryKind, libraryCollections } from '#domain/library/collections.ts'
import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { markWords } from '#domain/search/mark-words.ts'
import type { SearchResultKind } from '#domain/search/page-words.ts'
import { formatNumber } from '#ui/format.ts'
import type { Frame } from '#ui/frame.ts'
import { keyed } from '#ui/localized-text.tsx'
import type { FinderForm, Target, Text } from '#ui/models.ts'
import { Block } from '#ui/parts/block.tsx'
import { Finder } from '#ui/parts/finder.tsx'
import { LinksList } from '#ui/parts/links-list.tsx'
import { inSameLanguage } from '#ui/parts/list-by-language.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { SearchForm } from '#ui/parts/search-form.tsx'

type Result = { kind: SearchResultKind; title: Text; answer: Text | null; href: string }

/** `regions` and `finder` are shown where the search finds nothing. */
export type SearchViewProps = Frame & {
  query: string
  /** What the clinic calls its posts. */
  blogName: string
  /** Whether the query is for a complaint that no page of the clinic is about. */
  isUntreated: boolean
  total: number
  results: Result[]
  regions: Target[]
  finder: FinderForm | null
}

export function SearchView(props: SearchViewProps) {
  const { query, total, results, regions, finder, shell, messages } = props
  return (
    <>
      <div className="plain-page search-page">
        <PageHead place={null} heading={{ text: messages.search }} />
        <SearchForm shell={shell} messages={messages} id="search-page" name={messages.search} query={query} />
        {query ? <Outcome {...props} /> : <p className="search-note">{messages.searchBegin}</p>}
        {results.length > 0 && <Results {...props} />}
        {results.length < total && (
          <p className="search-note">
            {formatMessage(messages.searchFirst, { count: formatNumber(results.length, shell.lang) })}
          </p>
        )}
        {query && results.length === 0 && (
          <p>
            <a className="button" href={shell.telephone.href}>
              {formatMessage(messages.call, { phone: shell.telephone.shown })}
            </a>
          </p>
        )}
      </div>
      <div className="document-after">
        {finder && (
          <Block name="finder" heading={messages.finder}>
            <Finder finder={finder} messages={messages} />
          </Block>
        )}
        {regions.length > 0 && (
          <Block name="regions" heading={messages.regions}>
            <LinksList targets={regions} />
          </Block>
        )}
      </div>
    </>
  )
}

function Outcome({ query, isUntreated, total, shell, messages }: SearchViewProps) {
  const shown = query.length > longestShown ? `${query.slice(0, longestShown)}…` : query
  const count = formatNumber(total, shell.lang)
  return (
    <>
      <h2 className="search-outcome">
        {formatMessage(total > 0 ? messages.searchResults : messages.searchNothing, { query: shown, count })}
      </h2>
      {total === 0 && (
        <p className="search-note">
          {isUntreated ? messages.searchUntreatedHelp : messages.searchNothingHelp}
        </p>
      )}
    </>
  )
}

const longestShown = 80

function Results({ results, query, blogName, messages }: SearchViewProps) {
  return groupResults(results).map(([kind, group]) => (
    <section key={kind} className="results-group" aria-labelledby={`results-${kind}`}>
      <h3 id={`results-${kind}`} className="label">
        {kind === 'posts' ? blogName : kindName(kind, messages)}
      </h3>
      <ol className="results">
        {group.map(({ title, answer: written, href }) => {
          const answer = inSameLanguage(title, written)
          return (
            <li key={href} className="result">
              <h4 className="result-title">
                <a href={href}>
                  <MarkedText text={title} query={query} />
                </a>
              </h4>
              {answer && (
                <p className="result-answer">
                  <MarkedText text={answer} query={query} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  ))
}

/** By kind, the kind of the best result first; but conditions before the symptoms and regions that lead to them. */
export function groupResults(results: readonly Result[]): [SearchResultKind, Result[]][] {
  const groups = [...Map.groupBy(results, ({ kind }) => kind)]
  const conditions = groups.findIndex(([kind]) => kind === 'conditions')
  const leading = groups.findIndex(([kind]) => kind === 'symptoms' || kind === 'body-regions')
  if (leading < 0 || conditions < leading) return groups
  groups.splice(leading, 0, ...groups.splice(conditions, 1))
  return groups
}

function MarkedText({ text: { text, lang }, query }: { text: Text; query: string }) {
  const parts = keyed(markWords(text, query)).map(({ key, entry }) =>
    entry.isMatch ? <mark key={key}>{entry.text}</mark> : entry.text,
  )
  return lang ? <span lang={lang}>{parts}</span> : parts
}

function kindName(kind: Exclude<SearchResultKind, 'posts'>, messages: Messages): string {
  return messages[isLibraryKind(kind) ? libraryCollections[kind].messages.list : otherKindMessages[kind]]
}

const otherKindMessages = {
  practitioners: 'team',
  pages: 'kindPages',
  locations: 'locations',
} as const satisfies Record<Exclude<SearchResultKind, LibraryKind | 'posts'>, keyof Messages>

import type { Frame } from '../frame.ts'

type Props = Frame & {
  id: string
  /** Tells the form from the others on the page. */
  name: string
  query?: string
  className?: string
}

/** A GET form: works without JavaScript, and its results can be bookmarked and shared. */
export function SearchForm({ shell, messages, id, name, query, className }: Props) {
  return (
    <search className={['search', className].filter(Boolean).join(' ')} aria-label={name}>
      <form action={shell.searchHref} method="get" className="search-form">
        <label className="search-label" htmlFor={id}>
          {messages.searchField}
        </label>
        <input
          id={id}
          className="search-field"
          type="search"
          name="q"
          defaultValue={query}
          maxLength={200}
          enterKeyHint="search"
          autoCapitalize="none"
        />
        <button type="submit" className="button search-button">
          {messages.search}
        </button>
      </form>
    </search>
  )
}

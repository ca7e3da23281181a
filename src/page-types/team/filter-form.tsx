import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { formatNumber } from '#ui/format.ts'
import type { TeamFilterForm } from '#ui/models.ts'
import { ChoiceField } from '#ui/parts/choice-field.tsx'

type Props = { filter: TeamFilterForm; messages: Messages; lang: string }

/** Who treats what, in which language, where. */
export function TeamFilter({ filter, messages, lang }: Props) {
  const { action, conditions, languages, locations, isSet, isEmpty, loosen } = filter
  const any = messages.filterAny
  return (
    <>
      <form action={action} method="get" className="choices team-filter" aria-label={messages.filterTeam}>
        <ChoiceField
          id="team-condition"
          name="condition"
          label={messages.filterCondition}
          any={any}
          choices={conditions}
        />
        <ChoiceField
          id="team-language"
          name="language"
          label={messages.filterLanguage}
          any={any}
          choices={languages}
        />
        <ChoiceField
          id="team-location"
          name="location"
          label={messages.filterLocation}
          any={any}
          choices={locations}
        />
        <button type="submit" className="button">
          {messages.filterShow}
        </button>
        {isSet && (
          <a className="button button-quiet" href={action}>
            {messages.filterClear}
          </a>
        )}
      </form>
      {isEmpty && (
        <div className="finder-notice" role="status">
          <p>{messages.filterNobody}</p>
          {loosen.length > 0 && (
            <ul className="loosen">
              {loosen.map(({ value, count, href }) => (
                <li key={href}>
                  <a href={href}>
                    {formatMessage(messages.filterLoosen, {
                      value: value.text,
                      count: formatNumber(count, lang),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}

import type { Choice } from '../models.ts'

type Props = { id: string; name: string; label: string; any: string; choices: Choice[] }

/** An optional choice; nothing if there are no choices. */
export function ChoiceField({ id, name, label, any, choices }: Props) {
  if (choices.length === 0) return null
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={choices.find(({ chosen }) => chosen)?.value ?? ''}>
        <option value="">{any}</option>
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value} lang={name.lang}>
            {name.text}
          </option>
        ))}
      </select>
    </p>
  )
}

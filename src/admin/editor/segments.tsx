'use client'

type Props<Value extends string> = {
  label: string
  options: readonly Value[]
  value: Value
  onChange: (value: Value) => void
  className?: string
}

/** A choice of a few, all in view. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChange,
  className = '',
}: Props<Value>) {
  return (
    <fieldset className={`page-editor-segments ${className}`}>
      <legend className="page-editor-hidden">{label}</legend>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
          {option}
        </button>
      ))}
    </fieldset>
  )
}

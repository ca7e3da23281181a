import type { ReactNode } from 'react'
import type { EnquiryReply, EnquiryValues } from '#domain/enquiry/enquiry.ts'
import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import type { Text } from './models.ts'

/** `reply` is the rejected form, if any: its values are filled in again, with each problem beside its field. */
export type FieldContext = { reply: EnquiryReply | null; messages: Messages }

type TextFieldName = {
  [name in keyof EnquiryValues]: EnquiryValues[name] extends string ? name : never
}[keyof EnquiryValues]
type CheckFieldName = Exclude<keyof EnquiryValues, TextFieldName>

type TextFieldProps = FieldContext & {
  name: TextFieldName
  label: string
  hint?: string
  type?: 'text' | 'tel' | 'email' | 'lines'
  autoComplete?: string
  required?: boolean
}

export function TextField({
  name,
  label,
  hint,
  type = 'text',
  autoComplete,
  required,
  ...context
}: TextFieldProps) {
  const { id, hintId, problemId, problem, invalid } = fieldAttributes(name, context)
  const shared = {
    id,
    name,
    required,
    defaultValue: context.reply?.values[name] ?? '',
    'aria-invalid': invalid,
    'aria-describedby': [hint && hintId, problem && problemId].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div className="enquiry-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="enquiry-hint" id={hintId}>
          {hint}
        </p>
      )}
      <Problem id={problemId} text={problem} />
      {type === 'lines' ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input {...shared} type={type} autoComplete={autoComplete} />
      )}
    </div>
  )
}

type SelectFieldProps = FieldContext & {
  name: TextFieldName
  label: string
  options: { value: string; label: Text }[]
}

export function SelectField({ name, label, options, ...context }: SelectFieldProps) {
  const { id, problemId, problem, invalid } = fieldAttributes(name, context)
  return (
    <div className="enquiry-field">
      <label htmlFor={id}>{label}</label>
      <Problem id={problemId} text={problem} />
      <select
        id={id}
        name={name}
        defaultValue={context.reply?.values[name] ?? options[0]?.value}
        aria-invalid={invalid}
        aria-describedby={problem && problemId}
      >
        {options.map(({ value, label: option }) => (
          <option key={value} value={value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}

type CheckFieldProps = FieldContext & { name: CheckFieldName; describedBy?: string; children: ReactNode }

/** Never checked by default. */
export function CheckField({ name, describedBy, children, ...context }: CheckFieldProps) {
  const { id, problemId, problem, invalid } = fieldAttributes(name, context)
  return (
    <div className="enquiry-field enquiry-check">
      <Problem id={problemId} text={problem} />
      <input
        id={id}
        name={name}
        type="checkbox"
        defaultChecked={context.reply?.values[name] ?? false}
        aria-invalid={invalid}
        aria-describedby={[describedBy, problem && problemId].filter(Boolean).join(' ') || undefined}
      />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}

function fieldAttributes(name: keyof EnquiryValues, { reply, messages }: FieldContext) {
  const fieldProblem = reply?.problems.find(({ field }) => field === name)
  return {
    id: `enquiry-${name}`,
    hintId: `enquiry-${name}-hint`,
    problemId: `enquiry-${name}-problem`,
    problem: fieldProblem && formatMessage(messages[fieldProblem.message], fieldProblem.values ?? {}),
    invalid: fieldProblem ? true : undefined,
  }
}

function Problem({ id, text }: { id: string; text?: string }) {
  if (!text) return null
  return (
    <p className="enquiry-problem" id={id}>
      {text}
    </p>
  )
}

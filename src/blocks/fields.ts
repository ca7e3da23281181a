import type {
  ArrayField,
  Field,
  GroupField,
  NumberField,
  NumberFieldSingleValidation,
  RelationshipField,
  RichTextField,
  RichTextFieldValidation,
  RowLabelComponent,
  TextareaField,
  TextareaFieldValidation,
  TextField,
  TextFieldValidation,
} from 'payload'
import { validations } from 'payload/shared'
import { professionNames, professions } from '#domain/clinic/professions.ts'
import { jurisdictionCodes, jurisdictionNames } from '#domain/jurisdictions/jurisdiction.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import type { SectionRules } from '#domain/library/section-rules.ts'
import { sectionEditor } from './editor.ts'
import { isMissing } from './required-text.ts'

type Options = { label?: string; description?: string; required?: boolean }

/**
 * Payload's own `required` would block publishing in every locale in which a text is missing; see `isMissing`. The label
 * shows the mark of a required field.
 */
const requiredLabel = { Label: '/src/admin/forms/required-label.tsx#RequiredLabel' }

/** The check of a text without a rule. `withoutEmptyChecks` takes it out. */
export const anyText = (): true => true

export function text(name: string, { label, description, required }: Options = {}): TextField {
  const validate: TextFieldValidation = async (value, options) =>
    validations.text(value, { ...options, required: await isMissing(value, options) })
  return {
    name,
    type: 'text',
    label,
    localized: true,
    admin: { description, ...(required && { components: requiredLabel }) },
    validate: required ? validate : anyText,
  }
}

export function longText(name: string, { label, description, required }: Options = {}): TextareaField {
  const validate: TextareaFieldValidation = async (value, options) =>
    validations.textarea(value, { ...options, required: await isMissing(value, options) })
  return {
    name,
    type: 'textarea',
    label,
    localized: true,
    admin: { description, rows: 3, ...(required && { components: requiredLabel }) },
    validate: required ? validate : anyText,
  }
}

export function richText(name: string, { label, description, required }: Options = {}): RichTextField {
  const validate: RichTextFieldValidation = async (value, options) =>
    validations.richText(value, { ...options, required: await isMissing(value, options) })
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    admin: { description, ...(required && { components: requiredLabel }) },
    editor: sectionEditor,
    ...(required && { validate }),
  }
}

/**
 * A number of things, of one or more.
 *
 * @param options.neededWith the field beside it that means nothing without this one
 */
export function wholeNumber(
  name: string,
  { label, max, neededWith }: { label: string; max: number; neededWith?: { name: string; label: string } },
): NumberField {
  const validate: NumberFieldSingleValidation = (value, { siblingData }) => {
    if (value === null || value === undefined)
      return neededWith && (siblingData as Record<string, unknown>)[neededWith.name]
        ? `Needed together with “${neededWith.label}”: a whole number from 1 to ${max}.`
        : true
    return Number.isInteger(value) && value >= 1 && value <= max
      ? true
      : `Enter a whole number from 1 to ${max}.`
  }
  return { name, type: 'number', label, admin: { step: 1 }, validate }
}

/** The stable identifier of a section or an item, by which adaptations address it. Assigned on the first save. */
export const key: TextField = { name: 'key', type: 'text', admin: { hidden: true }, validate: anyText }

/**
 * A list whose items have keys, so that an adaptation can address one of them.
 *
 * @param options.rowTitle fields whose text names a folded row in the panel; `defineBlock` sets it for a block's lists
 */
export function items(
  name: string,
  fields: Field[],
  { label, description, rowTitle = [] }: Options & { rowTitle?: readonly string[] } = {},
): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Entry', plural: 'Entries' },
    admin: {
      description,
      initCollapsed: true,
      components: { RowLabel: itemLabel(fields, rowTitle) },
    },
    fields: [key, ...fields],
  }
}

/**
 * Names a folded row by the first of `titleFields` with a text, else by the title of the document that it points to.
 * See `ItemLabel`.
 */
export function itemLabel(fields: readonly Field[], titleFields: readonly string[]): RowLabelComponent {
  const reference = fields.find((field) => field.type === 'relationship')
  const collection = reference?.relationTo
  const clientProps: ItemLabelProps = {
    titleFields: titleFields.filter((name) => fields.some((field) => 'name' in field && field.name === name)),
    reference: reference && {
      field: reference.name,
      collection: typeof collection === 'string' ? collection : undefined,
    },
  }
  return { path: '/src/admin/rows/item-label.tsx#ItemLabel', clientProps }
}

/** `collection` is undefined where the field points to one of several: its value then names it. */
export type ItemLabelProps = {
  titleFields: readonly string[]
  reference?: { field: string; collection?: string }
}

/** A list of labels with a text each. */
export function labelledItems(name: string, options: Options = {}): ArrayField {
  return items(name, [text('label', { required: true }), longText('text')], {
    ...options,
    rowTitle: labelledItemRules.keyFields,
  })
}

/** The rules of a kind whose lists are made by `labelledItems`. */
export const labelledItemRules = {
  itemTitle: ['label'],
  headingFields: ['label'],
  keyFields: ['label', 'text'],
} as const satisfies Partial<SectionRules>

export function libraryDocument(
  name: string,
  { label, description, required }: Options = {},
): RelationshipField {
  return {
    name,
    type: 'relationship',
    label,
    relationTo: libraryKinds,
    required,
    admin: { description },
  }
}

/** Conditions that a clinic must meet for a section or a document to show. An empty list is no condition. */
export const when: GroupField = {
  name: 'when',
  type: 'group',
  label: 'Display conditions',
  fields: [
    {
      name: 'treatments',
      type: 'relationship',
      relationTo: 'treatments',
      hasMany: true,
      label: 'Clinic offers one of',
    },
    {
      name: 'jurisdictions',
      type: 'select',
      hasMany: true,
      options: jurisdictionCodes.map((code) => ({ label: jurisdictionNames[code], value: code })),
      label: 'Clinic is in one of the jurisdictions',
    },
    {
      name: 'professions',
      type: 'select',
      hasMany: true,
      options: professions.map((value) => ({ label: professionNames[value], value })),
      label: 'Clinic practises one of',
    },
  ],
}

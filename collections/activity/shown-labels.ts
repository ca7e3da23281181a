type NamedField = { name: string; label?: unknown; hidden?: boolean; admin?: { hidden?: unknown } }

/** The labels of the fields that an editor sees, by their names. */
export const shownLabels = (fields: readonly NamedField[]): Map<string, string> =>
  new Map(fields.filter(isShown).map((field) => [field.name, labelOf(field)]))

/** Also without the fields that are described by themselves, or that every save changes. */
const isShown = ({ name, hidden, admin }: NamedField): boolean =>
  !hidden && admin?.hidden !== true && !['_status', 'createdAt', 'updatedAt', 'deletedAt'].includes(name)

const labelOf = ({ name, label }: NamedField): string => (typeof label === 'string' ? label : name)

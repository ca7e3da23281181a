import type { TextField } from 'payload'

/** A title that says of a copy that it is one. */
export const marksCopies = (field: TextField): TextField => ({
  ...field,
  hooks: {
    ...field.hooks,
    beforeDuplicate: [({ value }) => (typeof value === 'string' && value ? `${value} (copy)` : value)],
  },
})

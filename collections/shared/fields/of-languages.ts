import type { Field } from 'payload'

/** Leaves a field out of the panel of users whose sites have one language; see `OneLanguage`. */
export const ofLanguages = <T extends Field>(field: T): T => ({
  ...field,
  admin: { ...field.admin, className: 'polyclinic-of-languages' },
})

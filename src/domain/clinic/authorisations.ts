/** Activities that a register authorises a person for, one by one. */
export const authorisations = ['dry-needling', 'ims', 'acupuncture'] as const
export type Authorisation = (typeof authorisations)[number]

/** As editors choose them. */
export const authorisationNames: Record<Authorisation, string> = {
  'dry-needling': 'Dry needling',
  ims: 'Intramuscular stimulation (Gunn IMS)',
  acupuncture: 'Acupuncture',
}

/** Activities for which a regulator authorises practitioners individually. */
export const authorisations = ['dry-needling', 'ims', 'acupuncture'] as const
export type Authorisation = (typeof authorisations)[number]

/** Labels shown to editors. */
export const authorisationNames: Record<Authorisation, string> = {
  'dry-needling': 'Dry needling',
  ims: 'Intramuscular stimulation (Gunn IMS)',
  acupuncture: 'Acupuncture',
}

/** Professions whose scope of practice determines what a clinic may offer and state. */
export const professions = [
  'physiotherapy',
  'acupuncture',
  'chiropractic',
  'massage-therapy',
  'medicine',
] as const
export type Profession = (typeof professions)[number]

/** Labels shown to editors. */
export const professionNames: Record<Profession, string> = {
  physiotherapy: 'Physiotherapy (physical therapy)',
  acupuncture: 'Acupuncture',
  chiropractic: 'Chiropractic',
  'massage-therapy': 'Massage therapy',
  medicine: 'Medicine',
}

/** Activities for which a regulator authorises practitioners individually. */
export const authorisations = ['dry-needling', 'ims', 'acupuncture'] as const
export type Authorisation = (typeof authorisations)[number]

/** Labels shown to editors. */
export const authorisationNames: Record<Authorisation, string> = {
  'dry-needling': 'Dry needling',
  ims: 'Intramuscular stimulation (Gunn IMS)',
  acupuncture: 'Acupuncture',
}

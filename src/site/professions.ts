/** Professions whose scope of practice decides what a clinic may offer and say. */
export const professions = [
  'physiotherapy',
  'acupuncture',
  'chiropractic',
  'massage-therapy',
  'medicine',
] as const
export type Profession = (typeof professions)[number]

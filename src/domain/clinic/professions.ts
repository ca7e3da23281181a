/** Professions whose scope of practice decides what a clinic may offer and say. */
export const professions = [
  'physiotherapy',
  'acupuncture',
  'chiropractic',
  'massage-therapy',
  'medicine',
] as const
export type Profession = (typeof professions)[number]

/** As editors choose them. */
export const professionNames: Record<Profession, string> = {
  physiotherapy: 'Physiotherapy (physical therapy)',
  acupuncture: 'Acupuncture',
  chiropractic: 'Chiropractic',
  'massage-therapy': 'Massage therapy',
  medicine: 'Medicine',
}

/** Indigo, marigold and jasmine, cut from paper. */
export const indigo = '#2c2580'
export const deep = '#1d1857'
export const violet = '#5a4fb8'
export const marigold = '#f2a41f'
export const saffron = '#dd7417'
export const jasmine = '#fdfaf0'
export const leaf = '#3f7d5a'
export const rose = '#c8476a'

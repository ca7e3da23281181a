/**
 * The kinds of section that a patient must be able to read in their own language: when not to wait, who should ask first,
 * what can go wrong, and how a treatment goes, with the consent that it needs.
 */
export const safetyKinds: readonly string[] = ['urgent-care', 'suitability', 'risks', 'session']

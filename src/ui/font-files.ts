/** Written by scripts/fonts.ts. The URL path of the sites' fonts, which changes with the files. */
export const fontFolder = '/fonts/63821bec'

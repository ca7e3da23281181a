/** Written by scripts/fonts.ts. Where the sites' fonts are served; another folder for other files. */
export const fontFolder = '/fonts/7e5e20d9'

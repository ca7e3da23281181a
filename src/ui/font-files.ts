/** Written by scripts/fonts.ts. Where the sites' fonts are served; another folder for other files. */
export const fontFolder = '/fonts/65fc407d'

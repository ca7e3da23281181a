/** The origins of the players that a page may embed. */
export const videoPlayerOrigins = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
} as const

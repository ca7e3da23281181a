/** First parts of addresses that ask for something, or lead to no page. */
const left = ['search', 'enquiries', 'preview', 'media', 'share', 'icons', 'scripts', 'admin', 'api']

/**
 * Pages of the same site are made ready when a link to them is about to be followed (Speculation Rules; a browser that
 * knows none ignores them). Left alone is what asks for something, leads to a file, or opens elsewhere.
 */
export const speculationRules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: left.flatMap((root) => [`/${root}`, `/${root}/*`]) } },
          { not: { href_matches: left.flatMap((root) => [`/:language/${root}`, `/:language/${root}/*`]) } },
          // A picture, a feed, a document to keep.
          { not: { href_matches: '/*.*' } },
          { not: { selector_matches: '[download], [target], [rel~="nofollow"], [rel~="external"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

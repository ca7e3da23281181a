/**
 * Pages of the same site are made ready when a link to them is about to be followed (Speculation Rules; a browser that
 * knows none ignores them). Left alone is what asks for something, leads to a file, or is said not to be followed.
 */
export const speculationRules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          ...['search', 'enquiries', 'preview', 'media', 'share', 'admin', 'api'].flatMap((root) => [
            { not: { href_matches: `/${root}{/*}?\\?*` } },
            { not: { href_matches: `/${root}{/*}?` } },
            { not: { href_matches: `/:language/${root}{/*}?` } },
          ]),
          { not: { href_matches: '/*.:ending' } },
          { not: { selector_matches: '[download], [target], [rel~="nofollow"], [rel~="external"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

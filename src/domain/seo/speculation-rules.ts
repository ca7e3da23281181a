/** First path segments of requests that have a cost or an effect, or do not return a page. */
const excluded = ['search', 'enquiries', 'preview', 'media', 'share', 'icons', 'scripts', 'admin', 'api']

/**
 * Speculation Rules that prerender pages of the same site when a link to them is about to be followed. Browsers without
 * support ignore them. Excluded are the segments above, files, and links that open elsewhere.
 */
const speculationRules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: excluded.flatMap((root) => [`/${root}`, `/${root}/*`]) } },
          {
            not: { href_matches: excluded.flatMap((root) => [`/:language/${root}`, `/:language/${root}/*`]) },
          },
          // Pictures, feeds and downloads.
          { not: { href_matches: '/*.*' } },
          { not: { selector_matches: '[download], [target], [rel~="nofollow"], [rel~="external"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

/** The content of a page's `<script type="speculationrules">`. The same on every page, so that a security policy can name its hash. */
export const speculationRulesText: string = JSON.stringify(speculationRules)

/** What a site says where it has no page to show. */
export const outcomes = {
  brokenTitle: 'This page does not open at the moment',
  brokenText: 'The fault is ours. Try again in a minute, or call us.',
} as const

/** What a site says where it has no page to show. */
export const outcomes = {
  brokenTitle: 'यह पेज अभी नहीं खुल रहा',
  brokenText: 'गड़बड़ी हमारी ओर है। एक मिनट बाद फिर कोशिश करें, या हमें फ़ोन करें।',
} as const

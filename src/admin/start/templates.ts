/** A section of a new document, with what it starts from. */
export type TemplateSection = { blockType: string; heading?: string; about?: string }

/** What new documents of a collection start with. Of a single section the text is asked for together with the title. */
export const templates: Record<string, readonly TemplateSection[]> = {
  pages: [{ blockType: 'text' }],
  posts: [{ blockType: 'text' }],
  // In the order of the library's pages: what is urgent first, then the answer, then its reasons.
  conditions: [
    { blockType: 'urgent-care', heading: 'When not to wait' },
    { blockType: 'overview', heading: 'What it is' },
    { blockType: 'key-points', heading: 'Key points' },
    { blockType: 'labelled-list', heading: 'Symptoms', about: 'symptoms' },
    { blockType: 'care', heading: 'What you can do' },
    { blockType: 'timeline', heading: 'Progress' },
    { blockType: 'research', heading: 'Research' },
    { blockType: 'questions', heading: 'Questions' },
    { blockType: 'call-to-action', heading: 'Book a visit' },
  ],
}

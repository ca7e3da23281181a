import type { Messages } from '#domain/locales/messages.ts'
import type { Study } from '#ui/models.ts'
import { certaintyName } from '#ui/study-labels.ts'
import { citeStudy } from '../context.ts'
import { defineBlock } from '../define-block.ts'
import { items, longText } from '../fields.ts'
import { asText } from '../fixture-parts.ts'
import * as schema from '../schema.ts'

export const research = defineBlock({
  kind: 'research',
  label: 'Research',
  folded: true,
  // A clinic could otherwise hide what speaks against a treatment that it sells.
  locked: true,
  fields: [
    longText('introduction'),
    items(
      'items',
      [
        { name: 'study', type: 'relationship', relationTo: 'studies', required: true },
        longText('text', { label: 'Summary of one finding', required: true }),
      ],
      { label: 'Studies' },
    ),
    longText('closing', { label: 'Conclusion' }),
  ],
  keyFields: ['text'],
  schema: {
    introduction: schema.text,
    items: schema.items({ study: schema.id, text: schema.text }),
    closing: schema.text,
  },
  resolve: ({ introduction, items, closing }, context) => {
    const numberFormat = new Intl.NumberFormat(context.locale)
    const format = (count: number | undefined) => (count === undefined ? null : numberFormat.format(count))
    const entries = items.flatMap(({ key, study: id, text }) => {
      const study = id === null ? null : context.findStudy(id)
      if (!study) return []
      const { participants, trials } = study
      const citation = citeStudy(context, id)
      return [{ key, study, citation, participants: format(participants), trials: format(trials), text }]
    })
    if (!introduction && entries.length === 0 && !closing) return null
    return { introduction, items: entries, certainty: certaintyNote(entries, context.messages), closing }
  },
  fixtures: [
    {
      key: 'what-research-says',
      heading: asText('What research says, and what it doesn’t'),
      fields: {
        introduction: asText('We list what we could check, also where it found no benefit.'),
        items: [
          {
            key: 'cotchett',
            study: 'cotchett-2014',
            text: asText(
              'Needling eased first-step pain more than a sham, by less than most patients would notice.',
            ),
          },
          { key: 'review', study: 'sample-2022', text: asText('The review came to no conclusion.') },
          {
            key: 'rats',
            study: 'specimen-2021',
            text: asText('Genes in the muscle of six rats changed.'),
          },
          { key: 'gone', study: 'a-study-that-is-gone', text: asText('Its card is left out.') },
        ],
        closing: asText(
          'Taken together: a small, short-lived effect is possible, and loading remains the treatment.',
        ),
      },
    },
  ],
})

/** Says once of all findings that their certainty was not rated, which each would otherwise repeat. */
function certaintyNote(entries: readonly { study: Study }[], messages: Messages): string | null {
  const names = entries.flatMap(({ study }) =>
    study.findings.map(({ certainty }) => certaintyName(certainty, messages)),
  )
  const rated = names.filter((name) => name !== undefined)
  if (rated.length === names.length) return null
  return rated.length === 0 ? messages.certaintyNotRated : messages.certaintyNotRatedElsewhere
}

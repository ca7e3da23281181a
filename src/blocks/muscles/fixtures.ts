import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText, emphasis, paragraph, rich } from '../fixture-parts.ts'

export const musclesFixtures: ResolvedSection[] = [
  {
    kind: 'muscles',
    key: 'muscles-involved',
    heading: asText('The muscles behind it'),
    fields: {
      introduction: rich([
        paragraph(
          'Pressed, these muscles can be ',
          emphasis('felt elsewhere'),
          '. How that happens is contested.',
        ),
      ]),
      items: [
        {
          key: 'gastrocnemius',
          muscle: 'gastrocnemius',
          text: asText('Works hardest uphill and when you push off.'),
        },
        { key: 'soleus', muscle: 'soleus', text: asText('Holds you up when the knee is bent.') },
        { key: 'plantaris', muscle: 'plantaris', text: null },
        { key: 'gone', muscle: 'a-muscle-without-page' },
      ],
      closing: rich(['The zones follow the maps that Travell and Simons published.']),
    },
  },
]

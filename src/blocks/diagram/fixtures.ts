import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { asText } from '../fixture-parts.ts'

export const diagramFixtures: ResolvedSection[] = [
  {
    kind: 'diagram',
    key: 'gastrocnemius-diagram',
    heading: asText('Gastrocnemius'),
    fields: { muscle: 'gastrocnemius', caption: asText('Said to be felt at the instep of the same foot.') },
  },
  { kind: 'diagram', key: 'soleus-diagram', heading: null, fields: { muscle: 'soleus', caption: null } },
]

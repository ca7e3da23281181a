import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { said } from '../fixture-parts.ts'

export const diagramFixtures: ResolvedSection[] = [
  {
    kind: 'diagram',
    key: 'gastrocnemius-diagram',
    heading: said('Gastrocnemius'),
    fields: { muscle: 'gastrocnemius', caption: said('Said to be felt at the instep of the same foot.') },
  },
  { kind: 'diagram', key: 'soleus-diagram', heading: null, fields: { muscle: 'soleus', caption: null } },
]

import type { Adaptation } from '#domain/library/document.ts'
import { noteTags } from '#publish/ingredients.ts'
import { bodyTag, headTag } from '#publish/tags.ts'
import type { Entry } from './entry.ts'

/**
 * An entry that notes what a page reads of it. Every page goes through the entries of all its lists; it is made of those
 * whose title, answer or picture it shows.
 */
export function noteUse(entry: Entry, clinic: string): Entry {
  const { collection, id } = entry
  const noteHead = () => noteTags(headTag(collection, id), headTag(collection, id, clinic))
  const noteBody = () => noteTags(bodyTag(collection, id), bodyTag(collection, id, clinic))
  const adaptation = entry.adaptation && noteAdaptationUse(entry.adaptation, { noteHead, noteBody })
  return new Proxy(entry, {
    get: (target, property) => {
      const name = property as keyof Entry
      if (name === 'updatedAt') noteBody()
      else if (!listedBy.has(name)) noteHead()
      return name === 'adaptation' ? adaptation : target[name]
    },
  })
}

/** What decides which lists hold a document. The tag of a list stands for it. */
const listedBy = new Set<keyof Entry>([
  'collection',
  'id',
  'slug',
  'owner',
  'displayConditions',
  'relations',
  'professions',
  'authorisations',
  'bodyAreas',
])

type Notes = { noteHead: () => void; noteBody: () => void }

function noteAdaptationUse(adaptation: Adaptation, { noteHead, noteBody }: Notes): Adaptation {
  return new Proxy(adaptation, {
    get: (target, property) => {
      const name = property as keyof Adaptation
      if (shownInLists.has(name)) noteHead()
      else noteBody()
      return target[name]
    },
  })
}

const shownInLists = new Set<keyof Adaptation>([
  'id',
  'clinic',
  'source',
  'visible',
  'title',
  'answer',
  'hero',
])

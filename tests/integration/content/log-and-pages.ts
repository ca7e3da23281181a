import { createIngredients, type Ingredients, recordIngredients } from '#publish/ingredients.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export type Page = { clinic: 'nyc' | 'bengaluru'; path: string }
type Rendered = Pick<Ingredients, 'tags' | 'endsAt'> & { model: string }

/** What changes append to the publish log. */
export function logReader({ local }: Polyclinic) {
  const readLog = async (): Promise<{ id: string; tags: string[] }[]> => {
    const { docs } = await local().find({ collection: 'publish-log', limit: 0, sort: 'writtenAt' })
    return docs as never
  }
  /** The tags that a change appends to the log. */
  const tagsOf = async (change: () => Promise<unknown>): Promise<Set<string>> => {
    const known = new Set((await readLog()).map(({ id }) => id))
    await change()
    return new Set((await readLog()).filter(({ id }) => !known.has(id)).flatMap(({ tags }) => tags))
  }
  return { readLog, tagsOf }
}

/** The pages of sites, with what each was made of. */
export function pageRenderer({ world }: Polyclinic) {
  const render = async ({ clinic, path }: Page): Promise<Rendered> => {
    const { findPageWithHead } = await import('#seo/page-with-head.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findClinicById } = await import('#data/find-clinic.ts')
    const ingredients = createIngredients()
    const model = await recordIngredients(ingredients, async () => {
      const found = required(await findClinicById(world().clinics[clinic]))
      const context = clinicContext(found, required(found.locales[0]), false)
      return findPageWithHead(context, path.split('/').filter(Boolean))
    })
    return { ...ingredients, model: withoutTimes(JSON.stringify(model)) }
  }
  const renderAll = async (pages: readonly Page[]) =>
    new Map(await Promise.all(pages.map(async (page) => [nameOf(page), await render(page)] as const)))
  return { render, renderAll }
}

const nameOf = ({ clinic, path }: Page) => `${clinic} ${path}`

/** The times at which forms were made are the only part of a page that differs each time. */
const withoutTimes = (model: string | undefined) => (model ?? '').replace(/"formTimestamp":"[^"]*"/g, '')

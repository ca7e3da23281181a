import type { Payload } from 'payload'
import { beforeAll, describe, vi } from 'vitest'
import { activity } from './content/activity.part.ts'
import { adaptations } from './content/adaptations.part.ts'
import { comparison } from './content/comparison.part.ts'
import { deletions } from './content/deletions.part.ts'
import { demo } from './content/demo.part.ts'
import { driftMail } from './content/drift-mail.part.ts'
import { editor } from './content/editor.part.ts'
import { frame } from './content/frame.part.ts'
import { hours } from './content/hours.part.ts'
import { keys } from './content/keys.part.ts'
import { panelLanguages } from './content/languages.part.ts'
import { law } from './content/law.part.ts'
import { links } from './content/links.part.ts'
import { localValues } from './content/local-value.part.ts'
import { menu } from './content/menu.part.ts'
import { pageList } from './content/page-list.part.ts'
import { panelHome } from './content/panel-home.part.ts'
import { panelLists } from './content/panel-lists.part.ts'
import { pictureList } from './content/picture-list.part.ts'
import { pictures } from './content/pictures.part.ts'
import { presence } from './content/presence.part.ts'
import { previews } from './content/previews.part.ts'
import { publication } from './content/publication.part.ts'
import { publishLog } from './content/publish-log.part.ts'
import { queryPlans } from './content/query-plans.part.ts'
import { reader } from './content/reader.part.ts'
import { redirects } from './content/redirects.part.ts'
import { references } from './content/references.part.ts'
import { replacing } from './content/replacing.part.ts'
import { research } from './content/research.part.ts'
import { schedule } from './content/schedule.part.ts'
import { search } from './content/search.part.ts'
import { seo } from './content/seo.part.ts'
import { sharedPreviews } from './content/shared-previews.part.ts'
import { slugs } from './content/slugs.part.ts'
import { storedAddresses } from './content/stored-addresses.part.ts'
import { telephones } from './content/telephones.part.ts'
import { timeZones } from './content/time-zones.part.ts'
import { translation } from './content/translation.part.ts'
import { whereShown } from './content/where-shown.part.ts'
import { withdrawals } from './content/withdrawals.part.ts'
import { describePolyclinic } from './polyclinic.ts'

const connection = vi.hoisted(() => ({ payload: undefined as Payload | undefined }))
vi.mock('#data/payload.ts', () => ({ payload: async () => connection.payload }))
vi.mock('#scripts/demo/seed.ts', () => ({ seedDemo: vi.fn() }))

/** The content of sites as visitors, search engines and feed readers get it. The parts share a world: see `api-security.test.ts`. */
describePolyclinic('public content', (polyclinic) => {
  beforeAll(() => {
    connection.payload = polyclinic.payload()
  })
  describe('reader', () => reader(polyclinic))
  describe('pictures', () => pictures(polyclinic))
  describe('the list of pictures', () => pictureList(polyclinic))
  describe('previews', () => previews(polyclinic))
  describe('publication', () => publication(polyclinic))
  describe('search', () => search(polyclinic))
  describe('redirects', () => redirects(polyclinic))
  describe('links', () => links(polyclinic))
  describe('keys', () => keys(polyclinic))
  describe('law', () => law(polyclinic))
  describe('research', () => research(polyclinic))
  describe('menu', () => menu(polyclinic))
  describe('slugs', () => slugs(polyclinic))
  describe('stored addresses', () => storedAddresses(polyclinic))
  describe('SEO', () => seo(polyclinic))
  describe('local values', () => localValues(polyclinic))
  describe('the list of pages', () => pageList(polyclinic))
  describe('the panel’s home', () => panelHome(polyclinic))
  describe('where a document shows', () => whereShown(polyclinic))
  describe('the comparison with the shared text', () => comparison(polyclinic))
  describe('the mail about changed shared texts', () => driftMail(polyclinic))
  describe('the languages of the panel', () => panelLanguages(polyclinic))
  describe('shared previews', () => sharedPreviews(polyclinic))
  describe('translations side by side', () => translation(polyclinic))
  describe('references', () => references(polyclinic))
  describe('deletions', () => deletions(polyclinic))
  describe('adaptations', () => adaptations(polyclinic))
  describe('the page editor', () => editor(polyclinic))
  describe('the frame of the editor', () => frame(polyclinic))
  describe('publish log', () => publishLog(polyclinic))
  describe('presence', () => presence(polyclinic))
  describe('the activity log', () => activity(polyclinic))
  describe('scheduled changes', () => schedule(polyclinic))
  describe('find and replace', () => replacing(polyclinic))
  describe('withdrawals', () => withdrawals(polyclinic))
  describe('telephone numbers', () => telephones(polyclinic))
  describe('hours and alerts', () => hours(polyclinic))
  describe('time zones', () => timeZones(polyclinic))
  if (polyclinic.database === 'MongoDB') describe('query plans', () => queryPlans(polyclinic))
  // Near the end: what is read of enquiries is logged once an hour.
  describe('the panel’s lists', () => panelLists(polyclinic))
  describe('the demo network', () => demo(polyclinic))
})

import { expect, test, vi } from 'vitest'
import { createSample, type Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

const missing = '65a000000000000000000000'
const text = { blockType: 'text', heading: 'A' }
const withOperation = (operation: Sample) => ({ operations: [operation] })

/** Data that a collection's validations refuse, each in another way. */
const refused: Record<string, Sample[]> = {
  adaptations: [
    { source: null },
    { redirectTo: 'https://elsewhere.example/x', visible: false },
    withOperation({ op: 'replace', at: null }),
    withOperation({ op: 'explode', at: 'in-short' }),
    { seo: { title: '{{clinic.town}}' } },
    { callToAction: { sellingPoints: [{ label: '' }] } },
  ],
  pages: [
    { title: '' },
    { slug: 'Not a slug' },
    { role: 'captain' },
    { hero: missing },
    { sections: [{ ...text, heading: '' }] },
    { sections: [text] },
    { sections: [{ blockType: 'image' }] },
    { sections: [{ blockType: 'questions', heading: 'A', items: [{ question: '' }] }] },
    { sections: [{ blockType: 'no-such-kind' }] },
    { tenant: missing },
  ],
  posts: [{ title: '' }, { publishedOn: 'yesterday' }, { author: missing }, { conditions: [missing] }],
  practitioners: [
    { name: '' },
    { title: '' },
    { registration: { profession: 'wizard' } },
    { placements: [] },
    { placements: [{ clinic: null }] },
    { placements: [{ clinic: missing }] },
  ],
  testimonials: [{ text: '' }, { name: '' }, { source: 'rumour' }, { consent: { expiresOn: 'never' } }],
  media: [{ alt: '' }, { consent: { showsPerson: true } }],
  redirects: [
    { from: 'https://elsewhere.example/x' },
    { to: '/nowhere' },
    { to: 'ftp://x' },
    { from: '/contact', to: '/contact' },
    { from: '/contact' },
    { from: null },
  ],
  enquiries: [{ status: 'forgotten' }, { assignee: missing }],
  'reply-templates': [{ title: '' }, { text: '' }, { text: 'Hello {{clinic.town}}' }],
  conditions: [
    { title: '' },
    { slug: 'ä' },
    { treatments: [missing] },
    { when: { jurisdictions: ['XX'] } },
    { sections: [{ blockType: 'timeline', heading: 'A', phases: [{ label: '' }] }] },
  ],
  studies: [{ authors: [] }, { year: 1066 }, { year: 'last' }, { slug: 'A B' }, { design: 'guess' }],
  clinics: [
    { name: '' },
    { hosts: [] },
    { hosts: [{ host: 'bengaluru.localhost' }] },
    { locations: [] },
    { locations: [{ city: '', jurisdiction: 'US-NY', timeZone: 'x', telephone: '1' }] },
    { brand: { logo: missing } },
    { offers: [{ treatment: missing }] },
    { fees: [{ label: '' }] },
  ],
  users: [{ name: '' }, { email: 'x' }, { roles: ['king'] }, { tenants: [{ tenant: null }] }],
}

/** Names that only the code has: with an underscore, in camel case, ids. Editors write tokens and time zones themselves. */
function machineNames(message: string): string[] {
  const words = message.replaceAll(/\{\{[^}]*\}\}|https?\S*|\bAmerica\/\w+/g, '')
  return (
    words.match(
      /\b\w+_\w+\b|\b[a-z]+[A-Z]\w*\b|[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-\S*|\bundefined\b|\bnull\b/g,
    ) ?? []
  )
}

/** Every refusal tells an editor which field it is about, without names of the code. */
export function refusals({ payload, rest, world }: Polyclinic) {
  const admin = () => ({ token: required(world().people['network-admin']).token })
  const ownerOf = (collection: string) => (collection === 'studies' ? 'network' : 'nyc')
  const messages = ({ body }: { body: Json }) =>
    (body.errors as { message: string; data?: { errors?: { message: string; label: string }[] } }[]).flatMap(
      ({ message, data }) => [message, ...(data?.errors ?? []).flatMap((each) => [each.message, each.label])],
    )

  test('while the database does not respond, a save says so, and not that it is not allowed', async () => {
    const { id } = await world().createDocument('pages', 'nyc')
    const save = () => rest(`/pages/${id}`, { ...admin(), method: 'PATCH', body: { title: 'Saved' } })
    // Its answer is repeated for a second, in which the database may have gone.
    expect((await rest('/health', {})).status).toBe(200)
    const { db } = payload()
    const reads = (['find', 'findOne', 'count', 'queryDrafts'] as const).map((name) =>
      vi.spyOn(db, name).mockRejectedValue(new Error('connect ECONNREFUSED')),
    )
    const answer = await save()
    for (const read of reads) read.mockRestore()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(messages(answer)).toEqual([
      expect.stringContaining('The database does not respond at the moment.'),
    ])
    expect((await save()).status).toBe(200)
  })

  const cases = Object.entries(refused).flatMap(([collection, all]) =>
    all.map((data) => ({ collection, data, name: JSON.stringify(data).slice(0, 60) })),
  )

  test.each(cases)('$collection, $name: has no name of the code', async ({ collection, data }) => {
    const { id } =
      collection === 'clinics' || collection === 'users'
        ? await world().createDocument(collection, 'nyc', createSample(collection, 'nyc', world()))
        : await world().createDocument(collection, ownerOf(collection), { _status: 'published' })
    const answer = await rest(`/${collection}/${id}`, { ...admin(), method: 'PATCH', body: data })
    if (answer.status < 400) return expect([collection, data]).toEqual('refused')
    expect(answer.status).toBeLessThan(500)
    for (const message of messages(answer)) expect([message, machineNames(message)]).toEqual([message, []])
    for (const label of (answer.body.errors as Json[]).flatMap(
      ({ data: errors }) =>
        ((errors as Json | undefined)?.errors as Json[] | undefined)?.map((each) => each.label) ?? [],
    ))
      expect(label).not.toBe('')
  })

  test.each([
    ['posts', { publishedOn: 'yesterday' }],
    ['studies', { year: 'last' }],
    ['testimonials', { consent: { expiresOn: 'never' } }],
    ['pages', { sections: [{ blockType: 'no-such-kind' }] }],
  ])('a draft in %s is refused what its fields cannot hold: %j', async (collection, data) => {
    const { id } = await world().createDocument(collection, ownerOf(collection), { _status: 'draft' })
    const answer = await rest(`/${collection}/${id}?draft=true`, { ...admin(), method: 'PATCH', body: data })
    expect([answer.status, answer.text]).toEqual([400, answer.text])
  })

  test('a role that may not do something is told so, and whom to ask', async () => {
    const marketer = { token: required(world().people['clinic-marketer']).token }
    const shared = required(world().documents['conditions network published'])
    for (const [method, verb] of [
      ['PATCH', 'change'],
      ['DELETE', 'delete'],
    ] as const) {
      const answer = await rest(`/conditions/${shared}`, { ...marketer, method, body: { title: 'Mine' } })
      expect([answer.status, ...messages(answer)]).toEqual([
        403,
        `Your role does not allow you to ${verb} this condition. Ask a network admin, or a manager of the clinic that it belongs to.`,
      ])
    }
  })
}

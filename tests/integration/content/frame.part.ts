import { describe, expect, test } from 'vitest'
import { signPreviewPass } from '#base/preview-pass.ts'
import { richText } from '../../fixtures/world/samples.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { restCaller } from '../rest.ts'

/** The page of an open form, which the editor shows in a frame. */
export function frame({ local, payload, world }: Polyclinic) {
  const userOf = async (person: string) => {
    const headers = new Headers({ authorization: `JWT ${required(world().people[person]).token}` })
    return required((await payload().auth({ headers })).user)
  }
  const find = async (person: string, request: Record<string, unknown>) => {
    const { findFramed } = await import('#data/frames/find-framed.ts')
    return findFramed(await userOf(person), { clinic: world().clinics.nyc, data: {}, ...request } as never)
  }
  const framed = async (person: string, request: Record<string, unknown>) => {
    const found = await find(person, request)
    return 'message' in found ? expect.fail(found.message) : found
  }
  const outlineOf = async (person: string, request: Record<string, unknown>) => {
    const { findOutline } = await import('#data/frames/find-outline.ts')
    return findOutline(await framed(person, request))
  }
  const textOf = async (found: Awaited<ReturnType<typeof framed>>) => {
    const { findPage } = await import('#page-types/find-page.ts')
    const result = await findPage(found.context, found.path.split('/').filter(Boolean))
    return JSON.stringify(result.outcome === 'page' ? result.page.content : result)
  }

  const create = async () => {
    const sections = [
      { blockType: 'text', key: 'rest', heading: 'Rest', body: richText('Rest for a day.') },
      { blockType: 'text', key: 'load', heading: 'Load', body: richText('Then load it.') },
    ]
    const { id } = await world().createDocument('conditions', 'network', { _status: 'published', sections })
    await payload().update({
      collection: 'conditions',
      id,
      locale: 'hi',
      data: { title: `आराम ${id.slice(0, 6)}` },
    })
    const adaptation = await local().create({
      collection: 'adaptations',
      data: {
        source: { relationTo: 'conditions', value: id },
        tenant: world().clinics.nyc,
        _status: 'draft',
      },
    })
    return { condition: id, adaptation: String(adaptation.id) }
  }
  const reworded = (heading: string) => ({
    operations: [
      { id: 'a', op: 'retitle', at: 'rest', heading },
      { id: 'b', op: 'hide', at: 'load' },
    ],
  })

  test('shows what the form holds, with the addresses of its texts, and stores nothing', async () => {
    const { adaptation, condition } = await create()
    const request = { collection: 'adaptations', id: adaptation, data: reworded('Take a day off') }
    const text = await textOf(await framed('clinic-marketer', request))
    expect(text).toContain('"text":"Take a day off"')
    expect(text).toContain('"at":"rest#heading"')
    expect(text).not.toContain('Then load it.')
    const stored = await local().findByID({ collection: 'adaptations', id: adaptation, draft: true })
    expect(stored.operations ?? []).toEqual([])
    const asStored = await textOf(
      await framed('clinic-marketer', { collection: 'adaptations', id: adaptation, data: {} }),
    )
    expect(asStored).toContain('Then load it.')
    expect(condition).toBeTruthy()
  })

  test('the outline says of each section whose it is, in the order of the page', async () => {
    const { adaptation } = await create()
    const data = {
      operations: [
        ...reworded('Take a day off').operations,
        {
          id: 'c',
          op: 'after',
          at: 'rest',
          content: [{ blockType: 'text', key: 'ours', heading: 'In our gym', body: richText('Come by.') }],
        },
      ],
    }
    const { outline } = await outlineOf('clinic-marketer', {
      collection: 'adaptations',
      id: adaptation,
      data,
    })
    expect(outline.map(({ at, state, operations }) => [at, state, operations])).toEqual([
      ['rest', 'changed', [0]],
      ['load', 'hidden', [1]],
      ['local--ours', 'own', [2]],
    ])
  })

  test('the outline names a section of another document by its heading and that document', async () => {
    const { condition } = await create()
    const other = await create()
    const title = 'Sore shins after a run'
    await payload().update({ collection: 'conditions', id: other.condition, data: { title } })
    const document = { relationTo: 'conditions', value: other.condition }
    const sections = [
      { blockType: 'include', key: 'theirs', document, section: 'load' },
      { blockType: 'include', key: 'renamed', document, section: 'load', heading: 'Build up' },
      { blockType: 'include', key: 'unknown', document, section: 'gone' },
    ]
    const { outline } = await outlineOf('network-editor', {
      collection: 'conditions',
      id: condition,
      data: { sections },
    })
    expect(outline.map(({ heading, from }) => [heading, from])).toEqual([
      ['Load', title],
      ['Build up', title],
      ['Section of another document', undefined],
    ])
  })

  test('the outline of a shared document tells its variants apart, and says which the page has', async () => {
    const { condition } = await create()
    const items = (...words: string[]) => words.map((question) => ({ key: question, question }))
    const variant = { blockType: 'questions', key: 'questions', heading: 'Questions' }
    const sections = [
      { ...variant, when: { jurisdictions: ['CA-AB'] }, items: items('alberta') },
      { ...variant, items: items('elsewhere') },
    ]
    const { outline } = await outlineOf('network-editor', {
      collection: 'conditions',
      id: condition,
      data: { sections },
    })
    expect(outline.map(({ at, isOnPage, items }) => [at, isOnPage, items.map((item) => item.at)])).toEqual([
      ['questions', false, ['questions/alberta']],
      ['questions~2', true, ['questions~2/elsewhere']],
    ])
  })

  test('a shared document is shown through a clinic, with the text of other languages kept', async () => {
    const { condition } = await create()
    const request = {
      collection: 'conditions',
      id: condition,
      data: { title: 'Sore heel', heading: 'Sore heel' },
    }
    const found = await framed('network-editor', request)
    expect(await textOf(found)).toContain('"text":"Sore heel"')
    expect(found.row.title).toMatchObject({ en: 'Sore heel', hi: expect.stringContaining('आराम') })
  })

  test('shows nobody a document or a clinic that is not theirs', async () => {
    const { adaptation } = await create()
    const elsewhere = { collection: 'adaptations', id: adaptation, clinic: world().clinics.bengaluru }
    expect(await find('clinic-marketer', elsewhere)).toMatchObject({ status: 403 })
    const foreign = { collection: 'adaptations', id: adaptation, clinic: world().clinics.bengaluru }
    expect(await find('clinic-marketer bengaluru', foreign)).toMatchObject({ status: 404 })
    const unknown = { collection: 'adaptations', id: crypto.randomUUID() }
    expect(await find('clinic-marketer', unknown)).toMatchObject({ status: 404 })
  })

  test('a form cannot give its document to another clinic, or another shared page to it', async () => {
    const { adaptation, condition } = await create()
    const other = await create()
    const data = {
      tenant: world().clinics.bengaluru,
      source: { relationTo: 'conditions', value: other.condition },
      slug: 'elsewhere',
    }
    const { row, subject } = await framed('clinic-marketer', {
      collection: 'adaptations',
      id: adaptation,
      data,
    })
    expect(row.tenant).toBe(world().clinics.nyc)
    expect(subject.id).toBe(condition)
  })

  describe('the pass of a frame', () => {
    const request = async (clinic: string, token?: string) => {
      const { POST } = await import('#app/(payload)/api/frame/pass.ts')
      const body = { collection: 'pages', id: 'any', clinic }
      return restCaller(POST)('/frame/pass', { method: 'POST', token, body })
    }
    const passFor = async (person: string) => {
      const { body } = await request(world().clinics.nyc, required(world().people[person]).token)
      return new URL(String(body.src), 'http://panel').searchParams.get('pass') ?? ''
    }
    const open = async (pass: string) => {
      const { GET } = await import('#app/(payload)/api/frame/document.ts')
      return GET(
        new Request(`http://localhost:3000/api/frame?${new URLSearchParams({ pass })}`, {
          headers: { host: 'localhost:3000' },
        }),
      )
    }

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'frame'))(
      '$endpoint of $ownership clinic answers as the table says',
      async ({ ownership, allowed }) => {
        const clinic = world().clinics[ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : required(world().people[role]).token
          const { status } = await request(clinic, token)
          expect([role, status]).toEqual([
            role,
            allowed[role] === 'r' ? 200 : role === 'anonymous' ? 401 : 403,
          ])
        }
      },
    )

    test('opens the frame, which only the panel may show and which has an origin of its own', async () => {
      const response = await open(await passFor('clinic-marketer'))
      expect(response.status).toBe(200)
      const policy = required(response.headers.get('content-security-policy'))
      expect(policy).toContain('sandbox allow-scripts;')
      expect(policy).not.toContain('allow-same-origin')
      expect(policy).toMatch(/frame-ancestors http:\/\/localhost\S*$/)
      expect(response.headers.get('cache-control')).toBe('no-store')
    })

    test('is refused when forged, expired, or made for a preview, and opens no preview', async () => {
      const { findDraftAccess } = await import('#data/previews/preview-pass.ts')
      const pass = await passFor('clinic-marketer')
      const held = JSON.parse(Buffer.from(required(pass.split('.')[0]), 'base64url').toString())
      const forged = [
        '',
        'nonsense',
        `${Buffer.from(JSON.stringify({ ...held, clinic: world().clinics.bengaluru })).toString('base64url')}.${pass.split('.')[1]}`,
        signPreviewPass(held, 'preview'),
        signPreviewPass({ ...held, until: Date.now() - 1 }, 'frame'),
        signPreviewPass({ ...held, session: 'another' }, 'frame'),
        signPreviewPass({ ...held, clinic: world().clinics.bengaluru }, 'frame'),
      ]
      for (const each of forged) expect((await open(each)).status, each).toBe(403)
      expect(await findDraftAccess(pass, world().clinics.nyc)).toBe(false)
    })

    test('a picture is served to its holder only', async () => {
      const { GET } = await import('#app/(payload)/api/frame/media.ts')
      const { filename } = await local().findByID({
        collection: 'media',
        id: required(world().documents['media network published']),
      })
      const ask = async (pass: string) => {
        const path = ['/api/frame/media', pass, String(filename)].join('/')
        return (await GET(new Request(new URL(path, 'http://localhost:3000')))).status
      }
      expect(await ask(await passFor('clinic-marketer'))).toBe(200)
      expect(await ask('nonsense')).toBe(404)
    })
  })
}

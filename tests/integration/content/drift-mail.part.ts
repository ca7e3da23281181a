import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The mail to a clinic's editors about shared texts that have changed below their own. */
export function driftMail({ local, payload, world }: Polyclinic) {
  const day = 24 * 60 * 60 * 1000
  let today = Date.now()
  let takesMail = true
  let mails: { to: string; subject: string; text: string }[] = []
  const adapterName = () => payload().email.name
  beforeEach(async () => {
    today += 100 * day
    mails = []
    takesMail = true
    for (const id of Object.values(world().clinics))
      await local().update({ collection: 'clinics', id, data: { status: 'live' } })
    Object.assign(payload().email, { was: adapterName(), name: 'nodemailer' })
    vi.spyOn(payload(), 'sendEmail').mockImplementation(async (mail) => {
      if (!takesMail) throw new Error('try later')
      mails.push(mail as (typeof mails)[number])
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    const { was } = payload().email as { was?: string }
    Object.assign(payload().email, { name: was })
  })

  const send = async (now = today) => {
    const { sendDriftMails } = await import('#data/drift-mail/send-drift-mails.ts')
    await sendDriftMails(payload(), new Date(now))
    return mails.splice(0).filter(({ subject }) => subject.includes(required(name.bengaluru)))
  }
  const name: Record<string, string> = {}
  const sections = (heading: string) => [
    { blockType: 'text', key: 'overview', heading, body: richText('A sore heel.') },
  ]
  const createDrift = async (title = 'Sore feet') => {
    const { bengaluru } = world().clinics
    name.bengaluru = String((await local().findByID({ collection: 'clinics', id: bengaluru })).name)
    const { id } = await world().createDocument('conditions', 'network', {
      ...published,
      title,
      sections: sections('Secret heels'),
    })
    await world().createDocument('adaptations', 'bengaluru', {
      ...published,
      source: { relationTo: 'conditions', value: id },
      operations: [{ op: 'retitle', at: 'overview', heading: 'Your heels' }],
    })
    const data: Sample = { sections: sections('Both heels'), ...published }
    await local().update({ collection: 'conditions', id, data })
  }

  test('goes once to each editor of the clinic, with the pages, the address of their list and no text', async () => {
    await createDrift('Sore ankles')
    const sent = await send()
    const { people, clinics } = world()
    const editors = ['clinic-manager bengaluru', 'clinic-marketer bengaluru', 'both']
    expect(sent.map(({ to }) => to)).toEqual(
      expect.arrayContaining(editors.map((who) => required(people[who]).email)),
    )
    expect(sent.map(({ to }) => to)).not.toContain(required(people['clinic-marketer']).email)
    expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length)
    expect(required(sent[0]).text).toContain(`/admin/pages?clinic=${clinics.bengaluru}`)
    expect(required(sent[0]).text).toContain('- Sore ankles\n')
    expect(JSON.stringify(sent)).not.toMatch(/heels/)
    expect(await send()).toEqual([])
    expect(await send(today + 2 * day)).toEqual([])
  })

  test('goes again on another day when something has been added', async () => {
    await createDrift()
    expect((await send()).length).toBeGreaterThan(0)
    await createDrift()
    expect(await send(today + 1000)).toEqual([])
    expect((await send(today + 2 * day)).length).toBeGreaterThan(0)
  })

  test('goes later when the mail server refuses it, and never without one', async () => {
    await createDrift()
    Object.assign(payload().email, { name: 'no-server' })
    expect(await send()).toEqual([])
    Object.assign(payload().email, { name: 'nodemailer' })
    takesMail = false
    expect(await send()).toEqual([])
    takesMail = true
    expect((await send()).length).toBeGreaterThan(0)
  })
}

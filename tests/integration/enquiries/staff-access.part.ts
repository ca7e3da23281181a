import { expect, test } from 'vitest'
import { publicRead } from '#collections/shared/access/access.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { EnquiryFixture } from './enquiry-fixture.ts'

export function staffAccess(
  { payload, rest, world }: Polyclinic,
  { createForm, send, findStored }: EnquiryFixture,
) {
  test('the clinic’s own users read an enquiry, mark it as answered and change nothing else', async () => {
    const sent = createForm()
    await send(sent)
    const [{ id } = { id: '' }] = await findStored(sent)
    const token = required(world().people['clinic-marketer']).token
    const seen = await rest(`/enquiries/${id}`, { token })
    expect(seen.body).toMatchObject({ name: sent.get('name') })
    expect(seen.text).not.toContain('digest')
    const body = {
      status: 'answered',
      message: 'rewritten',
      phone: '+12125550100',
      updatedAt: seen.body.updatedAt,
    }
    expect((await rest(`/enquiries/${id}`, { token, method: 'PATCH', body })).status).toBe(200)
    expect(await findStored(sent)).toMatchObject([{ status: 'answered', message: '', phone: '+12125550199' }])
  })

  test('users of other clinics, network editors, clinicians, visitors and sites can’t read an enquiry', async () => {
    const sent = createForm()
    await send(sent)
    const [{ id } = { id: '' }] = await findStored(sent)
    for (const who of [
      'clinic-manager bengaluru',
      'clinic-marketer bengaluru',
      'network-editor',
      'clinician',
    ]) {
      const { token } = required(world().people[who])
      const list = await rest('/enquiries?limit=100', { token })
      const one = await rest(`/enquiries/${id}`, { token })
      expect([who, one.status >= 400, list.text.includes(required(sent.get('name')))]).toEqual([
        who,
        true,
        false,
      ])
    }
    expect((await rest(`/enquiries/${id}`)).status).toBe(403)
    const body = { ...(await findStored(sent))[0], id: undefined, digest: 'made up' }
    for (const who of ['network-admin', 'clinic-manager', 'clinic-marketer', undefined]) {
      const token = who && required(world().people[who]).token
      expect((await rest('/enquiries', { token, method: 'POST', body })).status).toBe(403)
    }
    const asSite = { overrideAccess: false, context: { [publicRead]: true } }
    await expect(payload().find({ collection: 'enquiries', ...asSite })).rejects.toThrow()
  })
}

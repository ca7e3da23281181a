import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { availableLocales } from '#collections/shared/access/available-locales.ts'
import { contentLocales } from '#domain/locales/localized.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The languages that the panel offers. */
export function panelLanguages({ payload, world }: Polyclinic) {
  const offered = async (who: string) => {
    // A cast, because the users of the world have the fields of the policy only.
    const req = await createLocalReq({ user: required(world().people[who]).user as never }, payload())
    const { localization } = payload().config
    if (!localization) throw new Error('The content has no languages.')
    return (await availableLocales({ locales: localization.locales, req })).map(({ code }) => code)
  }

  test('are those of the sites that an editor works for, and English, in which the library is written', async () => {
    expect(await offered('clinic-marketer')).toEqual(['en'])
    expect(await offered('clinic-marketer bengaluru')).toEqual(['en', 'kn'])
    expect(await offered('both')).toEqual(['en', 'kn'])
    expect(await offered('nobody')).toEqual(['en'])
  })

  test('are all for the network', async () => {
    for (const who of ['network-admin', 'network-editor', 'clinician'])
      expect(await offered(who)).toEqual([...contentLocales])
  })
}

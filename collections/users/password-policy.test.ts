import { describe, expect, test } from 'vitest'
import { describeWeakness } from './password-policy.ts'

const known = ['Nadia Okafor', 'nadia@okotoks-physio.example']

describe('the password policy', () => {
  test.each(['abc', 'Kx7#qP2!vZ9'])(
    'refuses %s for its length and says how many characters are needed',
    async (password) => {
      expect(await describeWeakness(password, known)).toMatch(/at least 12/)
    },
  )

  test.each([
    'password1234',
    'qwertyuiop12',
    'iloveyouforever',
    'aaaaaaaaaaaaaaaa',
    'Passw0rd!2026',
    'nadiaokafor1',
  ])('refuses %s, which is easy to guess', async (password) => {
    expect(await describeWeakness(password, known)).toMatch(/easy to guess/)
  })

  test('refuses the name of the installation with a year', async () => {
    expect(await describeWeakness('polyclinic2026!', [])).toMatch(/easy to guess/)
  })

  test.each(['correct horse battery', 'Quartz-Lantern-4821-river', 'ಮಳೆ ಬಂದಾಗ ಹೊಲ ಹಸಿರು'])(
    'accepts %s',
    async (password) => {
      expect(await describeWeakness(password, known)).toBeNull()
    },
  )

  test('refuses what would take long to estimate', async () => {
    expect(await describeWeakness('x'.repeat(129), [])).toMatch(/at most 128/)
  })
})

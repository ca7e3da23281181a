import { describe } from 'vitest'
import { endpoints } from './api-security/endpoints.part.ts'
import { invitations } from './api-security/invitations.part.ts'
import { malformed } from './api-security/malformed.part.ts'
import { passwords } from './api-security/passwords.part.ts'
import { queries } from './api-security/queries.part.ts'
import { refusals } from './api-security/refusals.part.ts'
import { safetyTexts } from './api-security/safety-texts.part.ts'
import { saves } from './api-security/saves.part.ts'
import { secondFactor } from './api-security/second-factor.part.ts'
import { sessions } from './api-security/sessions.part.ts'
import { signIn } from './api-security/sign-in.part.ts'
import { users } from './api-security/users.part.ts'
import { writes } from './api-security/writes.part.ts'
import { describePolyclinic } from './polyclinic.ts'

/**
 * Attacks through Payload’s endpoints and query options beyond the plain reads and writes of the access matrix.
 *
 * The parts share one world, because building it takes longer than their tests. Each part is a `<name>.part.ts` with a
 * `describe` of the same name, so that a filter selects it: `npx vitest run --project integration api-security -t sessions`.
 */
describePolyclinic('API security', (polyclinic) => {
  describe('queries', () => queries(polyclinic))
  describe('malformed', () => malformed(polyclinic))
  describe('users', () => users(polyclinic))
  describe('writes', () => writes(polyclinic))
  describe('refusals', () => refusals(polyclinic))
  describe('saves', () => saves(polyclinic))
  describe('safety-texts', () => safetyTexts(polyclinic))
  describe('endpoints', () => endpoints(polyclinic))
  describe('sessions', () => sessions(polyclinic))
  describe('sign-in', () => signIn(polyclinic))
  describe('passwords', () => passwords(polyclinic))
  describe('second factor', () => secondFactor(polyclinic))
  describe('invitations', () => invitations(polyclinic))
})

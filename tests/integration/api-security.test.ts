import { describe } from 'vitest'
import { endpoints } from './api-security/endpoints.ts'
import { queries } from './api-security/queries.ts'
import { sessions } from './api-security/sessions.ts'
import { users } from './api-security/users.ts'
import { writes } from './api-security/writes.ts'
import { describePolyclinic } from './polyclinic.ts'

/** What is tried at Payload’s many endpoints beside the plain reading and writing of the access matrix. */
describePolyclinic('side doors', (polyclinic) => {
  describe('queries', () => queries(polyclinic))
  describe('users', () => users(polyclinic))
  describe('writes', () => writes(polyclinic))
  describe('endpoints', () => endpoints(polyclinic))
  describe('sessions', () => sessions(polyclinic))
})

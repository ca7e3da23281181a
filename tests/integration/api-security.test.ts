import { describe } from 'vitest'
import { endpoints } from './api-security/endpoints.ts'
import { queries } from './api-security/queries.ts'
import { sessions } from './api-security/sessions.ts'
import { users } from './api-security/users.ts'
import { writes } from './api-security/writes.ts'
import { describePolyclinic } from './polyclinic.ts'

/** Attacks through Payload’s endpoints and query options beyond the plain reads and writes of the access matrix. */
describePolyclinic('API security', (polyclinic) => {
  describe('queries', () => queries(polyclinic))
  describe('users', () => users(polyclinic))
  describe('writes', () => writes(polyclinic))
  describe('endpoints', () => endpoints(polyclinic))
  describe('sessions', () => sessions(polyclinic))
})

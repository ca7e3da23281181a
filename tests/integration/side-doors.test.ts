import { describe } from 'vitest'
import { describePolyclinic } from './polyclinic.ts'
import { endpoints } from './side-doors/endpoints.ts'
import { queries } from './side-doors/queries.ts'
import { sessions } from './side-doors/sessions.ts'
import { users } from './side-doors/users.ts'
import { writes } from './side-doors/writes.ts'

/** What is tried at Payload’s many endpoints beside the plain reading and writing of the access matrix. */
describePolyclinic('side doors', (polyclinic) => {
  describe('queries', () => queries(polyclinic))
  describe('users', () => users(polyclinic))
  describe('writes', () => writes(polyclinic))
  describe('endpoints', () => endpoints(polyclinic))
  describe('sessions', () => sessions(polyclinic))
})

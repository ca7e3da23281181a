import { describe, expect, test } from 'vitest'
import { findCurrent, navigationFor } from './entries.ts'

const names: Record<string, string> = {
  pages: 'Pages',
  adaptations: 'Changed shared pages',
  posts: 'Posts',
  practitioners: 'People',
  testimonials: 'Stories',
  enquiries: 'Enquiries',
  media: 'Pictures',
  clinics: 'Clinics',
  conditions: 'Conditions',
  studies: 'Studies',
  users: 'Users',
  activity: 'Activity',
}
const nameOf = (collection: string) => names[collection] ?? null
const labels = (groups: ReturnType<typeof navigationFor>) =>
  groups.map(({ entries }) => entries.map(({ label }) => label))

describe('the navigation', () => {
  const ofClinic = navigationFor({ isNetwork: false, clinics: ['1'], mayEdit: true, nameOf })

  test('of a clinic follows its jobs, and opens the one clinic’s record', () => {
    expect(labels(ofClinic)[0]).toEqual([
      'Home',
      'Pages',
      'Posts',
      'People',
      'Stories',
      'Schedule',
      'Enquiries',
      'Pictures',
      'Hours and alerts',
      'Menu',
      'Our clinic',
    ])
    expect(ofClinic[0]?.entries.at(-1)?.path).toBe('/collections/clinics/1')
  })

  test('of several clinics leads to their list', () => {
    const [first] = navigationFor({ isNetwork: false, clinics: ['1', '2'], mayEdit: true, nameOf })
    expect(first?.entries.at(-1)).toEqual({ label: 'Our clinics', path: '/collections/clinics' })
  })

  test('of the network begins with its clinics', () => {
    const [first, library] = navigationFor({ isNetwork: true, clinics: ['1', '2'], mayEdit: true, nameOf })
    expect(first?.entries.map(({ label }) => label)).toEqual([
      'Home',
      'Clinics',
      'Hours and alerts',
      'Menu',
      'Pages',
      'Schedule',
      'Enquiries',
      'Users',
      'Activity',
    ])
    expect(library?.entries.map(({ label }) => label)).toEqual(['Conditions', 'Studies', 'Posts', 'Pictures'])
  })

  test('leaves out what the user may not open, and a heading with nothing below it', () => {
    const only = (collection: string) => (collection === 'posts' ? 'Posts' : null)
    expect(labels(navigationFor({ isNetwork: false, clinics: ['1'], mayEdit: false, nameOf: only }))).toEqual(
      [['Home', 'Pages', 'Posts', 'Schedule']],
    )
  })

  test('has find and replace for those who may change pages', () => {
    for (const isNetwork of [true, false])
      for (const mayEdit of [true, false]) {
        const paths = navigationFor({ isNetwork, clinics: ['1'], mayEdit, nameOf }).flatMap(({ entries }) =>
          entries.map(({ path }) => path),
        )
        expect(paths.includes('/replace')).toBe(mayEdit)
      }
  })

  test('marks the entry of the list that a document is in', () => {
    expect(findCurrent(ofClinic, '')?.label).toBe('Home')
    expect(findCurrent(ofClinic, '/collections/posts/7')?.label).toBe('Posts')
    expect(findCurrent(ofClinic, '/collections/clinics/1')?.label).toBe('Our clinic')
    expect(findCurrent(ofClinic, '/pages')?.label).toBe('Pages')
    expect(findCurrent(ofClinic, '/collections/pages')?.label).toBe('Own pages')
    expect(findCurrent(ofClinic, '/account')).toBeUndefined()
  })
})

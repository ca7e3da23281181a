import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { withRetries } from '#database/retries.ts'
import type { Doc, RestResponse } from './clients.ts'
import { concurrencyConfig, type Editor, signInEditors } from './concurrency-config.ts'
import { describeOnEachDatabase } from './database.ts'

/** Twenty, one for each editor, in `npm run check:concurrency`. */
const documents = Number(process.env.CONCURRENT_DOCUMENTS || 10)

describeOnEachDatabase('concurrent editing', concurrencyConfig, (world) => {
  const { database, local, rest } = world
  let editors: Editor[]

  beforeAll(async () => {
    editors = await signInEditors(world, 20)
  })

  const createNote = (collection = 'notes') => local().create({ collection, data: { title: 'A note' } })
  const findVersions = ({ id }: Doc) =>
    local().findVersions({ collection: 'notes', where: { parent: { equals: id } }, limit: 0 })
  const findLatest = ({ id }: Doc) => local().findByID({ collection: 'notes', id, draft: true })

  function save(editor: Editor | undefined, note: Doc, body: object, query = '') {
    return rest(`/notes/${note.id}${query}`, { method: 'PATCH', body, token: editor?.token })
  }

  /**
   * Reads the count, adds one and saves; repeats after a conflict, as a person would.
   *
   * @returns the response of each attempt
   */
  async function incrementCount(editor: Editor | undefined, note: Doc, query = ''): Promise<RestResponse[]> {
    const answers: RestResponse[] = []
    for (;;) {
      const { doc } = await rest(`/notes/${note.id}?draft=true`, { token: editor?.token })
      const answer = await save(
        editor,
        note,
        { loadedAt: doc.updatedAt, count: Number(doc.count) + 1 },
        query,
      )
      answers.push(answer)
      if (answer.status !== 409) return answers
    }
  }

  describe('twenty editors save one document at the same time', () => {
    test.each(['', '?draft=true', '?draft=true&autosave=true'])(
      'one save succeeds, and the others are refused with the name and time of the first (%s)',
      async (query) => {
        const note = await createNote()
        const answers = await Promise.all(
          editors.map((editor) =>
            save(editor, note, { loadedAt: note.updatedAt, title: editor.name }, query),
          ),
        )
        const saved = answers.filter(({ status }) => status === 200)
        const refused = answers.filter(({ status }) => status === 409)
        const { title, updatedAt } = await findLatest(note)
        expect([saved.length, refused.length]).toEqual([1, 19])
        expect(saved[0]?.doc.title).toBe(title)
        for (const { error } of refused) {
          expect(error.message).toMatch(new RegExp(`^${title} changed this at \\d\\d\\.\\d\\d UTC\\. Reload`))
          expect(error.data).toEqual({ changedBy: title, changedAt: updatedAt })
        }
        expect((await findVersions(note)).totalDocs).toBe(2)
      },
    )

    test('saves without loadedAt all succeed, one after another', async () => {
      const note = await createNote()
      const answers = await Promise.all(editors.map((editor) => save(editor, note, { title: editor.name })))
      expect(answers.map(({ status }) => status)).toEqual(editors.map(() => 200))
      const { docs } = await findVersions(note)
      const titles = docs.map(({ version }) => version.title).sort()
      expect(titles).toEqual(['A note', ...editors.map(({ name }) => name)].sort())
    })

    test('autosaves without loadedAt never fail, and the last one is the latest version', async () => {
      const note = await createNote()
      const answers = await Promise.all(
        editors.map((editor) => save(editor, note, { title: editor.name }, '?draft=true&autosave=true')),
      )
      expect(answers.map(({ status }) => status)).toEqual(editors.map(() => 200))
      expect(editors.map(({ name }) => name)).toContain((await findLatest(note)).title)
      const { docs } = await findVersions(note)
      expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
    })

    test('no increment is lost when every editor retries until saved', async () => {
      const note = await createNote()
      const answers = (
        await Promise.all(editors.map((editor) => incrementCount(editor, note, '?draft=true')))
      ).flat()
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
      expect((await findLatest(note)).count).toBe(20)
      expect((await findVersions(note)).totalDocs).toBe(21)
    })
  })

  test('ten saves of each of many documents lose nothing, never fail and leave no file open', async () => {
    const notes = await Promise.all(Array.from({ length: documents }, () => withRetries(() => createNote())))
    const openBefore = openFiles()
    const started = performance.now()
    const answers = (
      await Promise.all(
        Array.from({ length: 10 * documents }, (_, n) => {
          const note = notes[n % documents] as Doc
          return incrementCount(editors[Math.floor(n / 10)], note, n % 3 ? '?draft=true' : '')
        }),
      )
    ).flat()
    const duration = performance.now() - started
    const saved = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status === 409)
    console.info(
      `${database}: ${10 * documents} saves, ${refused.length} refusals, ${Math.round(duration)} ms, ` +
        `${(duration / answers.length).toFixed(1)} ms a request, open files ${openBefore} -> ${openFiles()}`,
    )
    expect(saved).toHaveLength(10 * documents)
    expect(saved.length + refused.length).toBe(answers.length)
    for (const { error } of refused)
      expect(error.data.changedBy).toMatch(/^Editor \d+$|^You, in another window,$/)
    for (const note of notes) {
      expect((await findLatest(note)).count).toBe(10)
      const { docs } = await findVersions(note)
      expect(docs.map(({ version }) => version.count).sort(byNumber)).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
      ])
    }
    // MongoDB's driver pools up to a hundred connections; SQLite's readers and writer are already connected.
    expect(openFiles()).toBeLessThanOrEqual(openBefore + (database === 'SQLite' ? 2 : 100))
  })

  // MongoDB accepts one save of a document at a time, and refuses the others: they must not run out of tries.
  test('200 saves of one document at the same time all succeed', async () => {
    const note = await createNote()
    const numbers = Array.from({ length: 200 }, (_, n) => n)
    const answers = await Promise.all(numbers.map((count) => save(editors[count % 20], note, { count })))
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    const { docs } = await findVersions(note)
    expect(docs.map(({ version }) => version.count).sort(byNumber)).toEqual([0, ...numbers])
  })

  test('100 concurrent writes through the Local API all succeed', async () => {
    const note = await createNote('plain')
    const update = (n: number) => () =>
      local().update({ collection: 'plain', id: note.id, data: { count: n } })
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, n) => withRetries(update(n), { tries: 60 })),
    )
    expect(new Set(results.map(({ updatedAt }) => updatedAt)).size).toBe(100)
  })

  test('one user can sign in twenty times at once', async () => {
    const body = { email: editors[0]?.email, password: 'correct horse' }
    const answers = await Promise.all(editors.map(() => rest('/users/login', { method: 'POST', body })))
    expect(answers.map(({ status }) => status)).toEqual(editors.map(() => 200))
  })

  test('a save whose hook fails is rolled back as a whole', async () => {
    const title = crypto.randomUUID()
    const { status } = await rest('/failing', { method: 'POST', body: { title } })
    const left = ['failing', 'plain'].map((collection) =>
      local().find({ collection, where: { title: { contains: title } } }),
    )
    expect(status).toBe(500)
    expect((await Promise.all(left)).map(({ totalDocs }) => totalDocs)).toEqual([0, 0])
  })

  test('a hook that does not pass req is refused on SQLite and writes outside the transaction on MongoDB', async () => {
    const title = crypto.randomUUID()
    const saving = local().create({ collection: 'forgetful', data: { title } })
    const copies = () =>
      local().find({ collection: 'plain', where: { title: { equals: `copy of ${title}` } } })
    if (database === 'SQLite') {
      await expect(saving).rejects.toThrow(/pass req/)
      expect((await copies()).totalDocs).toBe(0)
      await expect(createNote()).resolves.toHaveProperty('title', 'A note')
    } else {
      await expect(saving).resolves.toHaveProperty('title', title)
      expect((await copies()).totalDocs).toBe(1)
    }
  })

  test('a hook that does not pass req and writes the same document fails instead of hanging', async () => {
    const title = crypto.randomUUID()
    const { doc } = await rest('/self-forgetful', { method: 'POST', body: { title } })
    const answer = await rest(`/self-forgetful/${doc.id}`, { method: 'PATCH', body: { title: 'changed' } })
    expect(answer.status).toBe(database === 'SQLite' ? 500 : 503)
    expect((await local().findByID({ collection: 'self-forgetful', id: doc.id })).title).toBe(title)
  })

  test('a save of a locked document is refused with the name of the lock’s holder', async () => {
    const [holder, other] = editors
    const note = await createNote()
    const { doc: me } = await rest('/users/me', { token: holder?.token })
    await local().create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'notes', value: note.id },
        user: { relationTo: 'users', value: (me.user as Doc).id },
      },
    })
    const { status, error } = await save(other, note, { title: 'x' }, '?overrideLock=false')
    expect(status).toBe(423)
    expect(error.message).toBe(`${holder?.name} is editing this right now. Your change has not been saved.`)
  })
})

function openFiles(): number {
  return readdirSync('/proc/self/fd').length
}

function byNumber(a: unknown, b: unknown): number {
  return Number(a) - Number(b)
}

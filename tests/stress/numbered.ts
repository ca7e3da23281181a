import { setTimeout as pause } from 'node:timers/promises'
import { type Api, ask } from './ask.ts'
import type { Node } from './servers.ts'

/*
 * Documents that say a number in their heading and in their answer, which are published together: whoever reads both knows which
 * publish is shown, and whether all of it is.
 */

export const host = 'okotoks.localhost'
/** Milliseconds after which every server has to show what is stored. */
const patience = 3000

export type Document = { id: string; slug: string; heading: string; answer: string }

export type Said = { heading: number; answer: number }

export const publish = (api: Api, { id }: Document, number: number) =>
  api('PATCH', `/conditions/${id}`, {
    heading: `Numbered ${number}`,
    answer: `It is numbered ${number}.`,
    _status: 'published',
  })

/**
 * Publishes the first number of all documents.
 *
 * @returns the documents whose page on the site shows both of their numbers, and the milliseconds that a publish takes here
 */
export async function prepare(
  api: Api,
  node: Node,
): Promise<{ documents: readonly Document[]; duration: number }> {
  const { text } = await api('GET', '/conditions?where[owner][exists]=false&depth=0&limit=50')
  const { docs } = JSON.parse(text) as { docs: Document[] }
  const documents: Document[] = []
  let sum = 0
  for (const document of docs) {
    const answer = await publish(api, document, 1)
    if (answer.status !== 200) throw new Error(`Nothing can be published: ${answer.status} ${answer.text}`)
    sum += answer.ms
    if (isSame(await readShown(node, document), { heading: 1, answer: 1 })) documents.push(document)
  }
  if (documents.length === 0) throw new Error('No page shows both numbers.')
  return { documents, duration: sum / docs.length }
}

/** The published document and its newest version. */
export async function readStored(api: Api, { id }: Document): Promise<{ live: Said; newest: Said }> {
  const read = async (query: string) => {
    const { status, text } = await api('GET', `/conditions/${id}?depth=0${query}`)
    if (status !== 200) throw new Error(`${id} can’t be read: ${status} ${text}`)
    const { heading, answer } = JSON.parse(text) as Document
    return { heading: numberIn(heading), answer: numberIn(answer) }
  }
  const [live, newest] = await Promise.all([read(''), read('&draft=true')])
  return { live, newest }
}

export async function readShown({ port }: Node, { slug }: Document): Promise<Said | null> {
  const { status, text } = await ask({ port, host, path: `/conditions/${slug}` })
  if (status !== 200) return null
  return {
    heading: numberIn(/<h1.*?<\/h1>/s.exec(text)?.[0]),
    answer: numberIn(/is numbered \d+/.exec(text)?.[0]),
  }
}

const numberIn = (text = ''): number => Number(/numbered (\d+)/i.exec(text)?.[1] ?? 0)

/** Asks until the page is kept by the servers. */
export async function keep(nodes: readonly Node[], { slug }: Document): Promise<void> {
  for (const { port } of nodes)
    for (let tries = 0; ; tries++) {
      const { headers } = await ask({ port, host, path: `/conditions/${slug}` })
      if (headers['cache-status'] === 'polyclinic; hit') break
      if (tries > 20) throw new Error(`/conditions/${slug} is not kept on port ${port}.`)
    }
}

/** @returns milliseconds; null where it never is */
export async function waitUntilShown(node: Node, document: Document, expected: Said): Promise<number | null> {
  const started = performance.now()
  while (performance.now() - started < patience) {
    if (isSame(await readShown(node, document), expected)) return performance.now() - started
    await pause(5)
  }
  return null
}

export const isSame = (said: Said | null, expected: Said): boolean =>
  said?.heading === expected.heading && said.answer === expected.answer

export const toText = (said: Said | null): string => (said ? `${said.heading} and ${said.answer}` : 'no page')

/** What a node is to publish: a new condition without an id. */
export type Published = { id?: string; slug: string; title: string; answer: string }

export type Reply = { port: number } | { id: string } | { refused: string }

import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Text } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { BlockContext } from '../context.ts'
import { resolveProse } from '../prose.ts'
import { items, richText, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type QuestionEntry = { key: string; question: Text; answer: Prose }

export type QuestionsProps = Head<'questions'> & { items: QuestionEntry[] }

/** A question without its answer is left out. */
export function resolveQuestions(section: ResolvedSection, context: BlockContext): QuestionsProps | null {
  const fields = readFields(section, { items: items({ question: text, answer: richText }) })
  const entries = (fields?.items ?? []).flatMap(({ key, question, answer: written }) => {
    const answer = question && resolveProse(written, context)
    return question && answer ? [{ key, question, answer }] : []
  })
  if (entries.length === 0) return null
  return { ...sectionHead('questions', section), items: entries }
}

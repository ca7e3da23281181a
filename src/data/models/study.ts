import { z } from 'zod'
import { list, localizedText, optional } from '#mappers/stored-values.ts'
import type { Study } from '#ui/models.ts'
import type { Localize } from '../localize.ts'

const words = optional(z.string().transform((value) => value || undefined))

const study = z.object({
  slug: z.string(),
  title: z.string(),
  authors: list(z.string()),
  year: z.number(),
  journal: words,
  volume: words,
  issue: words,
  pages: words,
  doi: words,
  pmid: words,
  pmcid: words,
  species: words,
  design: words,
  n: optional(z.number()),
  trials: optional(z.number()),
  verification: z.enum(['to-be-verified', 'abstract', 'full-text', 'disputed']),
  findings: list(
    z.object({
      key: z.string(),
      outcome: localizedText,
      population: localizedText,
      intervention: localizedText,
      comparator: localizedText,
      result: localizedText,
      direction: z.enum(['favours', 'no-difference', 'against', 'mixed']),
      certainty: words,
    }),
  ),
})

export function toStudy(row: unknown, localize: Localize): Study | null {
  const parsed = study.safeParse(row)
  if (!parsed.success) return null
  const { doi, pmid, pmcid, n, findings, ...rest } = parsed.data
  return {
    ...rest,
    participants: n,
    url: studyUrl({ doi, pmid, pmcid }),
    findings: findings.map(({ outcome, population, intervention, comparator, result, ...finding }) => ({
      ...finding,
      outcome: localize(outcome),
      population: localize(population),
      intervention: localize(intervention),
      comparator: localize(comparator),
      result: localize(result),
    })),
  }
}

function studyUrl({ doi, pmid, pmcid }: { doi?: string; pmid?: string; pmcid?: string }): string | undefined {
  if (doi) return `https://doi.org/${doi}`
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
  return pmcid && `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
}

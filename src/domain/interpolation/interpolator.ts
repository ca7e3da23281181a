import type { Respell } from './spelling.ts'
import type { TermForms, TermName } from './terms.ts'
import { tokenPattern } from './tokens.ts'

/** What a page's text is filled with: facts by token (undefined where the clinic lacks it), terms, spelling. */
export type Vocabulary = {
  facts: Readonly<Record<string, string | undefined>>
  terms: Readonly<Record<TermName, TermForms>>
  respell: Respell
}

/** `heading`: a term is named in full there without counting as its first mention. `quotation`: spelling is kept. */
export type Manner = 'body' | 'heading' | 'quotation'

/** Thrown by `say` where a fact is missing; caught at the item or section that is then left out. */
export class MissingFact extends Error {
  constructor(token: string) {
    super(`The clinic has no ${token}.`)
    this.name = 'MissingFact'
  }
}

/** Says the texts of one page in their order: the first mention of a term differs from later ones. */
export class Voice {
  readonly #vocabulary: Vocabulary
  #said = new Set<TermName>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /**
   * The text with tokens filled in and words respelt. `before` is what stands ahead of it in the same sentence.
   *
   * @throws MissingFact where it needs a fact that the clinic lacks
   */
  say(text: string, manner: Manner = 'body', before = ''): string {
    const { respell } = this.#vocabulary
    let said = ''
    let end = 0
    const addPlain = (part: string) => {
      said += manner === 'quotation' ? part : respell(part, before + said)
    }
    for (const match of text.matchAll(tokenPattern)) {
      addPlain(text.slice(end, match.index))
      said += this.#fill(match[1] ?? '', manner, startsSentence(before + said))
      end = match.index + match[0].length
    }
    addPlain(text.slice(end))
    return withoutBraces(said)
  }

  /** The terms mentioned so far; given to `restore`, mentions made since are undone. */
  snapshot(): ReadonlySet<TermName> {
    return new Set(this.#said)
  }

  restore(said: ReadonlySet<TermName>): void {
    this.#said = new Set(said)
  }

  #fill(token: string, manner: Manner, capital: boolean): string {
    const [group, name, form] = token.split('.')
    const { terms, facts } = this.#vocabulary
    // Own names only: `{{term.constructor}}` would find what every object has.
    if (group === 'term' && name && Object.hasOwn(terms, name)) {
      const forms = terms[name as TermName]
      const word =
        form && Object.hasOwn(forms, form)
          ? forms[form as keyof TermForms]
          : this.#mention(name as TermName, forms, manner)
      return capital ? capitalise(word) : word
    }
    if (!Object.hasOwn(facts, token)) return ''
    const fact = facts[token]
    if (fact === undefined) throw new MissingFact(token)
    return fact
  }

  #mention(term: TermName, forms: TermForms, manner: Manner): string {
    if (manner === 'heading') return forms.first
    const isFirst = !this.#said.has(term)
    this.#said.add(term)
    return isFirst ? forms.first : forms.later
  }
}

const startsSentence = (before: string): boolean => before.trim() === '' || /[.!?]["”’)]?\s+$/.test(before)

/** A stray pair, left by a token that was never closed, must not reach a patient; taking one out may make another. */
function withoutBraces(text: string): string {
  const bare = text.replace(/\{\{|\}\}/g, '')
  return bare === text ? text : withoutBraces(bare)
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

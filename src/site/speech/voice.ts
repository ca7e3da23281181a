import { tokenPattern } from '../tokens.ts'
import type { TermForms, TermName } from '../vocabulary.ts'
import type { Respell } from './spelling.ts'

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
    let said = ''
    let end = 0
    const plain = (part: string) => (manner === 'quotation' ? part : this.#vocabulary.respell(part))
    for (const match of text.matchAll(tokenPattern)) {
      said += plain(text.slice(end, match.index))
      said += this.#fill(match[1] ?? '', manner, startsSentence(before + said))
      end = match.index + match[0].length
    }
    // A stray closing pair, left by a token cut in two, must not reach a patient.
    return (said + plain(text.slice(end))).replace(/\{\{|\}\}/g, '')
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
    const forms = group === 'term' ? this.#vocabulary.terms[name as TermName] : undefined
    if (forms) {
      const word =
        form && form in forms
          ? forms[form as keyof TermForms]
          : this.#mention(name as TermName, forms, manner)
      return capital ? capitalise(word) : word
    }
    if (!(token in this.#vocabulary.facts)) return ''
    const fact = this.#vocabulary.facts[token]
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

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

import type { Respell } from './spelling.ts'
import type { TermForms, TermName } from './terms.ts'
import { tokenPattern } from './tokens.ts'

/** What a page's text is filled with: facts by token (undefined where the clinic lacks it), terms, spelling. */
export type InterpolationValues = {
  variables: Readonly<Record<string, string | undefined>>
  terms: Readonly<Record<TermName, TermForms>>
  respell: Respell
}

/** `heading`: a term is named in full there without counting as its first mention. `quotation`: spelling is kept. */
export type TextContext = 'body' | 'heading' | 'quotation'

/** Thrown by `say` where a fact is missing; caught at the item or section that is then left out. */
export class MissingVariableError extends Error {
  constructor(token: string) {
    super(`The clinic has no ${token}.`)
    this.name = 'MissingVariableError'
  }
}

/** Says the texts of one page in their order: the first mention of a term differs from later ones. */
export class Interpolator {
  readonly #values: InterpolationValues
  #mentioned = new Set<TermName>()

  constructor(values: InterpolationValues) {
    this.#values = values
  }

  /**
   * The text with tokens filled in and words respelt. `before` is what stands ahead of it in the same sentence.
   *
   * @throws MissingVariableError where it needs a fact that the clinic lacks
   */
  interpolate(text: string, textContext: TextContext = 'body', before = ''): string {
    const { respell } = this.#values
    let result = ''
    let end = 0
    const addPlain = (part: string) => {
      result += textContext === 'quotation' ? part : respell(part, before + result)
    }
    for (const match of text.matchAll(tokenPattern)) {
      addPlain(text.slice(end, match.index))
      result += this.#fill(match[1] ?? '', textContext, startsSentence(before + result))
      end = match.index + match[0].length
    }
    addPlain(text.slice(end))
    return withoutBraces(result)
  }

  /** The terms mentioned so far; given to `restore`, mentions made since are undone. */
  snapshot(): ReadonlySet<TermName> {
    return new Set(this.#mentioned)
  }

  restore(result: ReadonlySet<TermName>): void {
    this.#mentioned = new Set(result)
  }

  #fill(token: string, textContext: TextContext, capital: boolean): string {
    const [group, name, form] = token.split('.')
    const { terms, variables } = this.#values
    // Own names only: `{{term.constructor}}` would find what every object has.
    if (group === 'term' && name && Object.hasOwn(terms, name)) {
      const forms = terms[name as TermName]
      const word =
        form && Object.hasOwn(forms, form)
          ? forms[form as keyof TermForms]
          : this.#mention(name as TermName, forms, textContext)
      return capital ? capitalise(word) : word
    }
    if (!Object.hasOwn(variables, token)) return ''
    const fact = variables[token]
    if (fact === undefined) throw new MissingVariableError(token)
    return fact
  }

  #mention(term: TermName, forms: TermForms, textContext: TextContext): string {
    if (textContext === 'heading') return forms.first
    const isFirst = !this.#mentioned.has(term)
    this.#mentioned.add(term)
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

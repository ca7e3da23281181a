import type { Respell } from './spelling.ts'
import type { TermForms, TermName } from './terms.ts'
import { tokenPattern } from './tokens.ts'

/**
 * What a page's text is interpolated with: variables by token (undefined if the clinic lacks one), terms and spelling.
 */
export type InterpolationValues = {
  variables: Readonly<Record<string, string | undefined>>
  terms: Readonly<Record<TermName, TermForms>>
  respell: Respell
}

/** `heading`: a term is written in full without counting as its first mention. `quotation`: spelling is kept. */
export type TextContext = 'body' | 'heading' | 'quotation'

/** Thrown by `interpolate` if a variable is missing; caught at the item or section, which is then left out. */
export class MissingVariableError extends Error {
  constructor(token: string) {
    super(`The clinic has no ${token}.`)
    this.name = 'MissingVariableError'
  }
}

/** Interpolates the texts of one page in reading order, since the first mention of a term differs from later ones. */
export class Interpolator {
  readonly #values: InterpolationValues
  #mentioned = new Set<TermName>()

  constructor(values: InterpolationValues) {
    this.#values = values
  }

  /**
   * Interpolates tokens and applies the regional spelling.
   *
   * @param before the text that precedes it in the same line, already interpolated
   * @throws MissingVariableError if the text needs a variable that the clinic lacks
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
    return removeBracePairs(result)
  }

  /** The terms mentioned so far; passing them to `restore` undoes later mentions. */
  snapshot(): ReadonlySet<TermName> {
    return new Set(this.#mentioned)
  }

  restore(snapshot: ReadonlySet<TermName>): void {
    this.#mentioned = new Set(snapshot)
  }

  #fill(token: string, textContext: TextContext, isCapitalised: boolean): string {
    const [group, name, form] = token.split('.')
    const { terms, variables } = this.#values
    // Own properties only, so that `{{term.constructor}}` does not find `Object.prototype.constructor`.
    if (group === 'term' && name && Object.hasOwn(terms, name)) {
      const forms = terms[name as TermName]
      const word =
        form && Object.hasOwn(forms, form)
          ? forms[form as keyof TermForms]
          : this.#mention(name as TermName, forms, textContext)
      return isCapitalised ? capitalize(word) : word
    }
    if (!Object.hasOwn(variables, token)) return ''
    const value = variables[token]
    if (value === undefined) throw new MissingVariableError(token)
    return value
  }

  #mention(term: TermName, forms: TermForms, textContext: TextContext): string {
    if (textContext === 'heading') return forms.first
    const isFirst = !this.#mentioned.has(term)
    this.#mentioned.add(term)
    return isFirst ? forms.first : forms.later
  }
}

const startsSentence = (before: string): boolean => before.trim() === '' || /[.!?]["”’)]?\s+$/.test(before)

/** Removes the pairs of braces that an unclosed token leaves. Repeats, since removing one pair may join another. */
function removeBracePairs(text: string): string {
  const result = text.replace(/\{\{|\}\}/g, '')
  return result === text ? text : removeBracePairs(result)
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

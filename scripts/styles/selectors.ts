/**
 * What a page must have for a selector to apply: every name of one of the lists. Names are classes, as `.card`, and elements.
 * Of other conditions none is looked at, so that a selector may be thought to apply where it does not, but not the other
 * way round.
 */
export function needsOf(selector: string): string[][] {
  return alternatives(selector).map((each) => {
    const plain = each.replace(/\[[^\]]*\]|::?[\w-]+/g, '')
    const names = plain.match(/\.[\w-]+|(?<![\w#.-])[a-z][\w-]*/gi) ?? []
    return [...new Set(names.filter((name) => !onEveryPage.has(name)))]
  })
}

const onEveryPage: ReadonlySet<string> = new Set(['html', 'head', 'body'])

/**
 * Whether a selector can apply on a page whose root element has these attributes. Each theme has a value of its own for
 * an attribute, and no other element has it.
 */
export function suits(selector: string, attributes: Readonly<Record<string, string>>): boolean {
  return alternatives(selector).some((each) =>
    [...each.matchAll(/\[([\w-]+)=["']?([^"'\]]*)["']?\]/g)].every(
      ([, name = '', value]) => !(name in attributes) || attributes[name] === value,
    ),
  )
}

/**
 * `a:is(b, c):not(d)` as `a b` and `a c`. Only of use to look for names in: as selectors they may mean something else.
 */
function alternatives(selector: string): string[] {
  const plain = selector.replace(/:(?!(?:is|where)\()[\w-]+\([^()]*\)/g, '')
  if (plain !== selector) return alternatives(plain)
  const [whole, list = ''] = /:(?:is|where)\(([^()]*)\)/.exec(selector) ?? []
  if (!whole) return [selector]
  return list.split(',').flatMap((each) => alternatives(selector.replace(whole, () => ` ${each.trim()} `)))
}

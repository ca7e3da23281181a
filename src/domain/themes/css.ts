import type { Brand } from './brand.ts'
import { themeVariables } from './variables.ts'

/**
 * The text of a page's `<style>`. Every value is made here from numbers: nothing that a person typed gets into it. Dark
 * is for screens only, paper stays light.
 */
export function themeCss(brand: Brand): string {
  const { light, dark } = themeVariables(brand)
  return `:root{color-scheme:light dark;${declarations(light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`
}

function declarations(variables: Record<string, string>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

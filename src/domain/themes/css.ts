import type { Brand } from './brand.ts'
import { themeVariables } from './variables.ts'

/**
 * The content of a page's `<style>`. Colours are formatted from parsed numbers, so no text typed by an editor gets into it.
 * The dark scheme applies to screens only; print is light.
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

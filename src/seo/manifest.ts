import { htmlLang, type SiteContext } from '#data/site-context.ts'
import { themeVariables } from '#domain/themes/variables.ts'

/** The web app manifest of a site: how it looks when added to a home screen. */
export function buildManifest({ site, locale, localize, pathTo }: SiteContext) {
  const { light } = themeVariables(site.brand)
  return {
    name: site.name,
    short_name: site.name.length <= 12 ? site.name : site.name.split(' ')[0],
    description: localize(site.introduction)?.text,
    lang: htmlLang(locale),
    start_url: pathTo('/'),
    display: 'browser',
    background_color: light['--color-ground'],
    theme_color: light['--color-ground'],
    icons: [
      ...([192, 512] as const).map((edge) => ({
        src: `/icons/${edge}.png`,
        sizes: `${edge}x${edge}`,
        type: 'image/png',
      })),
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}

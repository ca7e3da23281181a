import { htmlLang, type SiteContext } from '#data/site-context.ts'
import { themeVariables } from '#domain/themes/variables.ts'

/** The web app manifest of a clinic: how its site looks when kept on a home screen. */
export function buildManifest({ clinic, locale, localize, pathTo }: SiteContext) {
  const { light } = themeVariables(clinic.brand)
  return {
    name: clinic.name,
    short_name: clinic.name.length <= 12 ? clinic.name : clinic.name.split(' ')[0],
    description: localize(clinic.introduction)?.text,
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

import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { themeNames } from '#domain/themes/names.ts'
import { clinics, pageTypePaths } from '#tests/e2e/page-types.ts'

/** A page to capture. */
export type View = {
  /** The file's name without width and extension. */
  name: string
  /** Host without the port: `nyc.localhost`. */
  host: string
  path: string
}

const otherLocales = contentLocales.filter((locale) => locale !== defaultContentLocale)

/** Every template of every clinic (each has another theme, and one is in three scripts) and the style guide. */
export const views: View[] = [
  ...clinics.flatMap((clinic) =>
    Object.entries(pageTypePaths(clinic)).map(([name, path]) => ({
      name: `${clinic}/${name.replaceAll(' ', '-')}`,
      host: `${clinic}.localhost`,
      path,
    })),
  ),
  ...otherLocales.flatMap((locale) =>
    (['home', 'condition', 'team'] as const).map((name) => ({
      name: `bangalore/${locale}-${name}`,
      host: 'bangalore.localhost',
      path: `/${locale}${pageTypePaths('bangalore')[name].replace(/^\/$/, '')}`,
    })),
  ),
  ...themeNames.map((theme) => ({
    name: `styleguide/${theme}`,
    host: 'localhost',
    path: `/styleguide/${theme}`,
  })),
  { name: 'network/home', host: 'localhost', path: '/' },
]

export const widths = [360, 768, 1440] as const

import { htmlResponse } from '#app/html/html-response.tsx'
import { plainPage } from '#app/requests/plain-page.ts'
import { sectionBlocks } from '#blocks/blocks.ts'
import { fixtureContext } from '#blocks/fixture-context.ts'
import { fixtureStudies } from '#blocks/fixture-studies.ts'
import { resolveSections } from '#blocks/resolve.ts'
import { Sections } from '#blocks/views.tsx'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { type ThemeName, themeNames, themeTitles } from '#domain/themes/names.ts'
import { asText } from '#ui/fixtures.ts'
import { PageHead } from '#ui/parts/page-head.tsx'
import { SiteShell } from '#ui/shell/site-shell.tsx'
import { Sources } from '#ui/sources.tsx'
import { Components } from '../components.tsx'
import { Forms } from '../forms.tsx'
import { Locations } from '../locations.tsx'
import { fullShell } from '../samples.ts'

export const dynamic = 'force-dynamic'

/** Every component and every kind of section, with its fixtures, in one theme. */
export async function GET(_: Request, { params }: { params: Promise<{ theme: string }> }): Promise<Response> {
  const { theme: name } = await params
  const theme = themeNames.find((each) => each === name)
  if (!theme) return plainPage(404)
  return htmlResponse({
    brand: { theme },
    lang: defaultContentLocale,
    head: (
      <>
        <title>Style guide</title>
        <meta name="robots" content="noindex" />
      </>
    ),
    children: <StyleGuide theme={theme} />,
  })
}

function StyleGuide({ theme }: { theme: ThemeName }) {
  const messages = getMessages(defaultContentLocale)
  const sections = resolveSections(
    sectionBlocks.flatMap(({ fixtures, rules }) =>
      fixtures.map((fixture) => ({ ...fixture, isFolded: rules.folded })),
    ),
    fixtureContext(),
    { folds: true },
  )
  const themes = themeNames.map((each) => ({
    label: asText(themeTitles[each]),
    href: `/styleguide/${each}`,
    current: each === theme,
  }))
  const shell = {
    ...fullShell,
    menu: themes.map((entry, index) => ({ ...entry, below: index === 0 ? themes : [] })),
    footerMenu: themes,
  }
  return (
    <SiteShell
      shell={shell}
      breadcrumbs={[
        { label: asText('Home'), href: '/' },
        { label: asText('Style guide'), href: null },
      ]}
      messages={messages}
    >
      <div className="plain-page">
        <PageHead
          place={shell.place}
          heading={asText(`Style guide: ${themeTitles[theme]}`)}
          answer={asText(
            'Every component and every kind of section, with its longest and its barest content.',
          )}
        />
      </div>
      <Components shell={shell} messages={messages} />
      <Locations shell={shell} messages={messages} />
      <Forms shell={shell} messages={messages} />
      <div className="document-body">
        <div className="document-main">
          <Sections sections={sections} messages={messages} />
          <Sources studies={fixtureStudies} messages={messages} />
        </div>
      </div>
    </SiteShell>
  )
}

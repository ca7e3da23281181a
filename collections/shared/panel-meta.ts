import type { Config } from 'payload'
import { networkName } from '#domain/clinic/network.ts'
import { panelMark } from '#ui/panel-mark.ts'

type Meta = NonNullable<NonNullable<Config['admin']>['meta']>

/** A favicon is drawn without the panel's styles, so it has colours of its own. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${panelMark.box}"><style>path{fill:#275ea3}@media(prefers-color-scheme:dark){path{fill:#8fb8ee}}</style><path d="${panelMark.path}"/></svg>`

const description = 'The sites of the network’s clinics, and the library that they share.'

/** The heads of the panel's pages. */
export const panelMeta: Meta = {
  titleSuffix: `· ${networkName}`,
  description,
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
  // Nobody but its editors opens the panel, so a shared link to it has no picture.
  defaultOGImageType: 'off',
  openGraph: { siteName: networkName, title: networkName, description },
}

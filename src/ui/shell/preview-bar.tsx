import type { Messages } from '#domain/locales/messages.ts'
import type { Shell } from '../models.ts'

type Props = { links: NonNullable<Shell['preview']>; messages: Messages }

/** Says that the page shows drafts, and leads out of the preview and, if there is one for the reader, to its editor. */
export function PreviewBar({ links, messages }: Props) {
  return (
    <aside className="preview-banner">
      <p>{messages.previewNotice}</p>
      {links.editHref && <a href={links.editHref}>{messages.previewEdit}</a>}
      <a href={links.leaveHref}>{messages.previewLeave}</a>
    </aside>
  )
}

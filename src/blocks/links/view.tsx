import { LocalizedParagraphs, textAttributes } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { links } from './index.ts'

export function LinksView({ section }: ViewProps<typeof links>) {
  const { introduction, items } = section
  return (
    <SectionFrame section={section}>
      {introduction && <LocalizedParagraphs text={introduction} className="section-introduction" />}
      <ul className="next-steps">
        {items.map(({ key, title, href, text }) => (
          <li key={key} className="next-step">
            <a href={href} className="next-step-link" {...textAttributes(title)}>
              {title.text}
            </a>
            {text && <LocalizedParagraphs text={text} className="next-step-text" />}
          </li>
        ))}
      </ul>
    </SectionFrame>
  )
}

import { SaidAtLength } from '#ui/said.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../section-props.ts'
import type { LinksProps } from './resolve.ts'

export function LinksView({ section }: ViewProps<LinksProps>) {
  const { introduction, items } = section
  return (
    <SectionFrame section={section}>
      {introduction && <SaidAtLength text={introduction} className="section-introduction" />}
      <ul className="next-steps">
        {items.map(({ key, title, href, text }) => (
          <li key={key} className="next-step">
            <a href={href} className="next-step-link" lang={title.lang}>
              {title.text}
            </a>
            {text && <SaidAtLength text={text} className="next-step-text" />}
          </li>
        ))}
      </ul>
    </SectionFrame>
  )
}

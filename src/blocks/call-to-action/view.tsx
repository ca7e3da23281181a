import { LabelledList } from '#ui/labelled-list.tsx'
import { LocalizedParagraphs, textAttributes } from '#ui/localized-text.tsx'
import { SectionFrame } from '#ui/section-frame.tsx'
import type { ViewProps } from '../define-block.ts'
import type { ButtonProps, callToAction } from './index.ts'

export function CallToActionView({ section }: ViewProps<typeof callToAction>) {
  const { text, sellingPoints, button, telephone } = section
  return (
    <SectionFrame section={section}>
      {text && <LocalizedParagraphs text={text} className="section-introduction" />}
      <LabelledList entries={sellingPoints} />
      {button && (
        <p className="actions">
          <Button button={button} className="button" />
          {telephone && <Button button={telephone} className="button button-quiet" />}
        </p>
      )}
    </SectionFrame>
  )
}

function Button({ button: { label, href }, className }: { button: ButtonProps; className: string }) {
  return (
    <a href={href} className={className} {...textAttributes(label)}>
      {label.text}
    </a>
  )
}

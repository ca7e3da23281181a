import { createElement, type ReactNode } from 'react'
import { Sections } from '#blocks/views.tsx'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { EnquiryForm } from '#ui/enquiry-form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Block } from '#ui/parts/block.tsx'
import { Prose } from '#ui/prose.tsx'
import { Sources } from '#ui/sources.tsx'
import type { PageContent, Slots, ViewProps } from './page-type.ts'
import { type PageKind, views } from './views.tsx'

type Props = { content: PageContent; frame: Frame; reply: EnquiryReply | null }

/** A page's content in its view, with running text, sections, sources and form rendered into their places. */
export function RenderPage({ content, frame, reply }: Props) {
  const { messages } = frame
  const after = content.sections.findIndex(({ kind }) => kind !== 'urgent-care')
  const [urgent, others] =
    after < 0 ? [content.sections, []] : [content.sections.slice(0, after), content.sections.slice(after)]
  const urgentCare = urgent.length > 0 && <Sections sections={urgent} messages={messages} />
  const sections = others.length > 0 && <Sections sections={others} messages={messages} />
  const prose = content.prose && <Prose prose={content.prose} messages={messages} />
  const sources = content.sources.length > 0 && <Sources studies={content.sources} messages={messages} />
  const enquiry = content.enquiry && (
    <Block name="enquiry" heading={messages.enquiryHeading}>
      <EnquiryForm form={content.enquiry} reply={reply} messages={messages} />
    </Block>
  )
  const children = (
    <>
      {prose}
      {urgentCare}
      {sections}
      {sources}
    </>
  )
  return renderView(content, { ...frame, prose, urgentCare, sections, sources, enquiry, children })
}

const viewsByKind: { [T in PageKind]: (props: ViewProps[T] & Frame & Slots) => ReactNode } = views

function renderView<T extends PageKind>({ kind, props }: PageContent<T>, rest: Frame & Slots) {
  return createElement(viewsByKind[kind], { ...props, ...rest })
}

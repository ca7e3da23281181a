import { createElement, type ReactNode } from 'react'
import type { SectionProps } from '#blocks/resolve.ts'
import { Sections } from '#blocks/views.tsx'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import type { Messages } from '#domain/locales/messages.ts'
import { EnquiryForm } from '#ui/enquiry-form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Block } from '#ui/parts/block.tsx'
import { Prose } from '#ui/prose.tsx'
import { Sources } from '#ui/sources.tsx'
import type { PageContent, Slots, ViewProps } from './page-type.ts'
import { divideSections } from './shared/section-parts.ts'
import { type PageKind, views } from './views.tsx'

type Props = { content: PageContent; frame: Frame; reply: EnquiryReply | null }

/** A page's content in its view, with running text, sections, sources and form rendered into their places. */
export function RenderPage({ content, frame, reply }: Props) {
  const { messages } = frame
  const { urgent, main, further } = divideSections(content.sections)
  const urgentCare = renderSections(urgent, messages)
  const sections = renderSections(main, messages)
  const furtherSections = renderSections(further, messages)
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
      {furtherSections}
      {sources}
    </>
  )
  const slots = { prose, urgentCare, sections, furtherSections, sources, enquiry, children }
  return renderView(content, { ...frame, ...slots })
}

function renderSections(sections: readonly SectionProps[], messages: Messages): ReactNode {
  return sections.length > 0 && <Sections sections={sections} messages={messages} />
}

const viewsByKind: { [T in PageKind]: (props: ViewProps[T] & Frame & Slots) => ReactNode } = views

function renderView<T extends PageKind>({ kind, props }: PageContent<T>, rest: Frame & Slots) {
  return createElement(viewsByKind[kind], { ...props, ...rest })
}

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
  const sections = content.sections.length > 0 && <Sections sections={content.sections} messages={messages} />
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
      {sections}
      {sources}
    </>
  )
  return renderView(content, { ...frame, prose, sections, sources, enquiry, children })
}

const viewsByKind: { [T in PageKind]: (props: ViewProps[T] & Frame & Slots) => ReactNode } = views

function renderView<T extends PageKind>({ kind, props }: PageContent<T>, rest: Frame & Slots) {
  return createElement(viewsByKind[kind], { ...props, ...rest })
}

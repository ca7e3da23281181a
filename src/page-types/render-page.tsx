import { assertNever } from '#base/narrow.ts'
import { Sections } from '#blocks/views.tsx'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { EnquiryForm } from '#ui/enquiry-form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Block } from '#ui/parts/block.tsx'
import { Prose } from '#ui/prose.tsx'
import { Sources } from '#ui/sources.tsx'
import { BlogTemplate } from './blog/view.tsx'
import { ContactTemplate } from './contact/view.tsx'
import { DocumentTemplate } from './document/view.tsx'
import { FindTemplate } from './find/view.tsx'
import { HomeTemplate } from './home/view.tsx'
import { IndexTemplate } from './index/view.tsx'
import { LocationTemplate } from './location/view.tsx'
import { LocationsTemplate } from './locations/view.tsx'
import { PageTemplate } from './page/view.tsx'
import type { PageContent } from './page.ts'
import { PostTemplate } from './post/view.tsx'
import { PractitionerTemplate } from './practitioner/view.tsx'
import { ReceivedTemplate } from './received/view.tsx'
import { SearchTemplate } from './search/view.tsx'
import { StoriesTemplate } from './stories/view.tsx'
import { TeamTemplate } from './team/view.tsx'

/** A page's content in its template, with sections, running text and sources rendered into their places. */
type Props = { content: PageContent; frame: Frame; reply: EnquiryReply | null }

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
  const body = (
    <>
      {prose}
      {sections}
      {sources}
    </>
  )
  switch (content.template) {
    case 'home':
      return (
        <HomeTemplate {...frame} {...content.props} introduction={content.introduction}>
          {body}
        </HomeTemplate>
      )
    case 'document':
      return (
        <DocumentTemplate
          {...frame}
          {...content.props}
          introduction={prose}
          sources={sources}
          enquiry={enquiry}
        >
          {sections}
        </DocumentTemplate>
      )
    case 'index':
      return (
        <IndexTemplate {...frame} {...content.props}>
          {body}
        </IndexTemplate>
      )
    case 'team':
      return (
        <TeamTemplate {...frame} {...content.props}>
          {body}
        </TeamTemplate>
      )
    case 'practitioner':
      return (
        <PractitionerTemplate {...frame} {...content.props}>
          {body}
        </PractitionerTemplate>
      )
    case 'stories':
      return (
        <StoriesTemplate {...frame} {...content.props}>
          {body}
        </StoriesTemplate>
      )
    case 'blog':
      return (
        <BlogTemplate {...frame} {...content.props}>
          {body}
        </BlogTemplate>
      )
    case 'post':
      return (
        <PostTemplate {...frame} {...content.props} sources={sources}>
          {prose}
          {sections}
        </PostTemplate>
      )
    case 'locations':
      return (
        <LocationsTemplate {...frame} {...content.props}>
          {body}
        </LocationsTemplate>
      )
    case 'location':
      return (
        <LocationTemplate {...frame} {...content.props} enquiry={enquiry}>
          {body}
        </LocationTemplate>
      )
    case 'contact':
      return (
        <ContactTemplate {...frame} {...content.props} enquiry={enquiry}>
          {body}
        </ContactTemplate>
      )
    case 'page':
      return (
        <PageTemplate {...frame} {...content.props}>
          {body}
        </PageTemplate>
      )
    case 'search':
      return <SearchTemplate {...frame} {...content.props} />
    case 'find':
      return <FindTemplate {...frame} {...content.props} />
    case 'received':
      return <ReceivedTemplate {...frame} {...content.props} />
    default:
      return assertNever(content)
  }
}

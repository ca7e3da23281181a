import { assertNever } from '#base/assert-never.ts'
import { Sections } from '#blocks/views.tsx'
import type { Content } from '#content/page-data.ts'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import { EnquiryForm } from '#ui/enquiry-form.tsx'
import { Prose } from '#ui/prose.tsx'
import { Sources } from '#ui/sources.tsx'
import { BlogTemplate } from '#ui/templates/blog.tsx'
import { ContactTemplate } from '#ui/templates/contact.tsx'
import { DocumentTemplate } from '#ui/templates/document.tsx'
import { FindTemplate } from '#ui/templates/find.tsx'
import { HomeTemplate } from '#ui/templates/home.tsx'
import { IndexTemplate } from '#ui/templates/index.tsx'
import { LocationTemplate } from '#ui/templates/location.tsx'
import { LocationsTemplate } from '#ui/templates/locations.tsx'
import { PageTemplate } from '#ui/templates/page.tsx'
import { Block } from '#ui/templates/parts/block.tsx'
import { PostTemplate } from '#ui/templates/post.tsx'
import { PractitionerTemplate } from '#ui/templates/practitioner.tsx'
import { ReceivedTemplate } from '#ui/templates/received.tsx'
import { SearchTemplate } from '#ui/templates/search.tsx'
import { StoriesTemplate } from '#ui/templates/stories.tsx'
import { TeamTemplate } from '#ui/templates/team.tsx'
import type { Frame } from '#ui/templates/template.ts'

/** A page's content in its template, with sections, running text and sources rendered into their places. */
type Props = { content: Content; frame: Frame; reply: EnquiryReply | null }

export function RenderContent({ content, frame, reply }: Props) {
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

import { TeamFilter } from '#page-types/team/filter-form.tsx'
import { sampleEnquiryForm, sampleEnquiryReply } from '#ui/enquiry-fixtures.ts'
import { EnquiryForm } from '#ui/enquiry-form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Block } from '#ui/parts/block.tsx'
import { Finder } from '#ui/parts/finder.tsx'
import { sampleFinder, sampleTeamFilter } from './samples.ts'

/** The forms that visitors fill in; the longest one as it is shown again with errors. */
export function Forms({ shell, messages }: Frame) {
  return (
    <>
      <Block name="finder" heading="The finder">
        <Finder finder={sampleFinder} messages={messages} />
      </Block>
      <Block name="filter" heading="The team’s filter, where nobody fits">
        <TeamFilter filter={sampleTeamFilter} messages={messages} lang={shell.lang} />
      </Block>
      <Block name="enquiry" heading="The enquiry form, with errors">
        <EnquiryForm form={sampleEnquiryForm} reply={sampleEnquiryReply} messages={messages} />
      </Block>
    </>
  )
}

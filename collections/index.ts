import type { CollectionConfig } from 'payload'
import { activity } from './activity/index.ts'
import { adaptations } from './adaptations/index.ts'
import { bodyRegions } from './body-regions/index.ts'
import { clinics } from './clinics/index.ts'
import { conditions } from './conditions/index.ts'
import { enquiries } from './enquiries/index.ts'
import { enquiryThread } from './enquiry-thread/index.ts'
import { holidays } from './holidays/index.ts'
import { media } from './media/index.ts'
import { missingAddresses } from './missing-addresses/index.ts'
import { muscles } from './muscles/index.ts'
import { outwardLinks } from './outward-links/index.ts'
import { pages } from './pages/index.ts'
import { passwordLinks } from './password-links/index.ts'
import { posts } from './posts/index.ts'
import { practitioners } from './practitioners/index.ts'
import { withPresence } from './presence/here.ts'
import { presence } from './presence/index.ts'
import { previewLinks } from './preview-links/index.ts'
import { publishLog } from './publish-log/index.ts'
import { rateLimits } from './rate-limits/index.ts'
import { redirects } from './redirects/index.ts'
import { references } from './references/index.ts'
import { protectUsedDocuments } from './references/protect-used-documents.ts'
import { recordReferences } from './references/record-references.ts'
import { replacementDocuments } from './replacement-documents/index.ts'
import { replacements } from './replacements/index.ts'
import { replyTemplates } from './reply-templates/index.ts'
import { scheduledChanges } from './scheduled-changes/index.ts'
import { withSchedule } from './scheduled-changes/with-schedule.ts'
import { secondFactors } from './second-factors/index.ts'
import { withManyActions } from './shared/bulk/with-many-actions.ts'
import { withFormNotices } from './shared/hooks/form-notices.ts'
import { withGrowingHistory } from './shared/hooks/history.ts'
import { withKeys } from './shared/hooks/keys.ts'
import { withFormStateResync } from './shared/hooks/resync-form-state.ts'
import { refuseStaleWrites } from './shared/hooks/stale-writes.ts'
import { withTrashTime } from './shared/hooks/trash-time.ts'
import { withPageEditor } from './shared/page-editor.ts'
import { withFaultsEndpoint } from './shared/validation/faults-endpoint.ts'
import { withShapeCheck } from './shared/validation/shape.ts'
import { studies } from './studies/index.ts'
import { symptoms } from './symptoms/index.ts'
import { testimonials } from './testimonials/index.ts'
import { treatments } from './treatments/index.ts'
import { users } from './users/index.ts'

const inPanel: CollectionConfig['admin'] = {
  // `src/admin/navigation` leads to them. A collection with a group of its own is listed below that, by Payload.
  group: false,
  // Editors have no use for the API address.
  hideAPIURL: true,
}

const edited: CollectionConfig[] = [
  adaptations,
  pages,
  posts,
  practitioners,
  testimonials,
  media,
  redirects,
  enquiries,
  replyTemplates,
  conditions,
  treatments,
  muscles,
  symptoms,
  bodyRegions,
  studies,
  clinics,
  users,
]
  .map(withKeys)
  .map(withShapeCheck)
  .map(withTrashTime)
  .map(withFaultsEndpoint)
  .map(refuseStaleWrites)
  .map(withGrowingHistory)
  .map(withFormNotices)
  .map(withPageEditor)
  .map(withSchedule)
  .map(withManyActions)
  .map(withPresence)
  .map(withFormStateResync)
  .map(recordReferences)
  .map(protectUsedDocuments)
  .map((collection) => ({ ...collection, admin: { ...inPanel, ...collection.admin } }))

export const collections: CollectionConfig[] = [
  ...edited,
  enquiryThread,
  holidays,
  activity,
  references,
  missingAddresses,
  outwardLinks,
  previewLinks,
  passwordLinks,
  secondFactors,
  rateLimits,
  presence,
  scheduledChanges,
  replacements,
  replacementDocuments,
  publishLog,
]

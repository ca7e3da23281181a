/** What the activity log records, with the names by which the panel filters. */
export const activityKinds = {
  'sign-in': 'Sign-in',
  'refused-sign-in': 'Refused sign-in',
  account: 'Account',
  roles: 'Roles',
  publish: 'Published',
  unpublish: 'Unpublished',
  schedule: 'Scheduled',
  replace: 'Find and replace',
  change: 'Changed without a draft',
  trash: 'Moved to the trash',
  restore: 'Restored',
  delete: 'Deleted',
  hosts: 'Hosts of a clinic',
  settings: 'Settings of a clinic',
  read: 'Enquiry read',
  export: 'Export',
} as const

export type ActivityKind = keyof typeof activityKinds
export const kindNames = Object.keys(activityKinds) as ActivityKind[]

/** One thing that somebody did. */
export type Deed = {
  kind: ActivityKind
  /** What follows the name in a sentence: "published Achilles pain on Okotoks: 2 sections changed". Never a patient’s text. */
  words: string
  collection: string
  /** Of the document; null where there were several. */
  id: string | null
  /** Of the document at the time; null where it would name a patient. */
  title: string | null
  /** Whose managers read it; null for the network’s own. */
  clinic: string | null
}

/**
 * The expected permissions of every role, written independently of the policy so that a wrong policy fails.
 *
 * r reads published documents, d reads drafts, v reads versions, t reads the trash,
 * c creates a draft, u updates a draft, p publishes and unpublishes, x deletes and trashes.
 *
 * The second column is the document's ownership. `own`: it belongs to the clinic in which the role is held; for network
 * roles to any clinic. `other`: to another clinic. `placed`: a practitioner of another clinic who also works in this
 * one. `network`: to the network.
 */
const table = `
collection                 owner    network-admin  network-editor  clinician  clinic-manager  clinic-marketer
conditions                 own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
conditions                 other    rdvtcupx       rdvtcupx        rdvt       -               -
conditions                 network  rdvtcupx       rdvtcupx        rdvt       rdt             rdt
treatments                 own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
treatments                 other    rdvtcupx       rdvtcupx        rdvt       -               -
treatments                 network  rdvtcupx       rdvtcupx        rdvt       rdt             rdt
muscles                    own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
muscles                    other    rdvtcupx       rdvtcupx        rdvt       -               -
muscles                    network  rdvtcupx       rdvtcupx        rdvt       rdt             rdt
symptoms                   own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
symptoms                   other    rdvtcupx       rdvtcupx        rdvt       -               -
symptoms                   network  rdvtcupx       rdvtcupx        rdvt       rdt             rdt
body-regions               own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
body-regions               other    rdvtcupx       rdvtcupx        rdvt       -               -
body-regions               network  rdvtcupx       rdvtcupx        rdvt       rdt             rdt
posts                      own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
posts                      other    rdvtcupx       rdvtcupx        rdvt       -               -
posts                      network  rdvtcupx       rdvtcupx        rdvt       rdt             rdt
media                      own      rtcux          rtcux           rt         rtcux           rtcux
media                      other    rtcux          rtcux           rt         -               -
media                      network  rtcux          rtcux           rt         rt              rt
adaptations                own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
adaptations                other    rdvtcupx       rdvtcupx        rdvt       -               -
pages                      own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
pages                      other    rdvtcupx       rdvtcupx        rdvt       -               -
testimonials               own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtcupx
testimonials               other    rdvtcupx       rdvtcupx        rdvt       -               -
redirects                  own      rcux           rcux            r          rcux            rcux
redirects                  other    rcux           rcux            r          -               -
enquiries                  own      rux            -               -          rux             ru
enquiries                  other    rux            -               -          -               -
enquiry-thread             own      r              -               -          r               r
enquiry-thread             other    r              -               -          -               -
reply-templates            own      rcux           -               -          rcux            rcux
reply-templates            other    rcux           -               -          -               -
holidays                   own      rcux           rcux            r          ru              ru
holidays                   other    rcux           rcux            r          -               -
practitioners              own      rdvtcupx       rdvtcupx        rdvt       rdvtcupx        rdvtu
practitioners              other    rdvtcupx       rdvtcupx        rdvt       -               -
practitioners              placed   rdvtcupx       rdvtcupx        rdvt       rdt             rdt
studies                    network  rdvtcupx       rdvtcupx        rdvtup     rdt             rdt
clinics                    own      rvcux          rvu             rv         rvu             ru
clinics                    other    rvcux          rvu             rv         -               -
references                 own      r              r               r          r               r
references                 other    r              r               r          -               -
references                 network  r              r               r          r               r
activity                   own      r              -               -          r               -
activity                   other    r              -               -          -               -
activity                   network  r              -               -          -               -
missing-addresses          own      rx             rx              r          rx              rx
missing-addresses          other    rx             rx              r          -               -
outward-links              own      r              r               r          r               r
outward-links              other    r              r               r          -               -
outward-links              network  r              r               r          r               r
preview-links              own      rx             rx              -          rx              rx
preview-links              other    rx             rx              -          -               -
users                      own      rcux           ru              ru         ru              ru
users                      other    rcux           -               -          -               -
payload-locked-documents   own      rx             rx              rx         rx              rx
payload-locked-documents   other    rx             -               -          -               -
payload-preferences        own      rx             rx              rx         rx              rx
payload-preferences        other    -              -               -          -               -
password-links             network  -              -               -          -               -
second-factors             network  -              -               -          -               -
rate-limits                network  -              -               -          -               -
presence                   network  -              -               -          -               -
scheduled-changes          network  -              -               -          -               -
replacements               network  -              -               -          -               -
replacement-documents      network  -              -               -          -               -
publish-log                network  -              -               -          -               -
payload-kv                 network  -              -               -          -               -
payload-migrations         network  -              -               -          -               -
`

/** The same for endpoints that are not Payload's own: r is answered about the role's own clinic, or about another. */
const endpointTable = `
endpoint                   clinic   network-admin  network-editor  clinician  clinic-manager  clinic-marketer
local-value                own      r              r               r          r               r
local-value                other    r              r               r          -               -
frame                      own      r              r               r          r               r
frame                      other    r              r               r          -               -
inbox                      own      r              -               -          r               r
inbox                      other    r              -               -          -               -
inbox-answer-times         own      r              -               -          r               -
inbox-answer-times         other    r              -               -          -               -
inbox-export               own      r              -               -          r               -
inbox-export               other    r              -               -          -               -
patient-data               own      r              -               -          r               -
patient-data               other    r              -               -          -               -
links                      own      r              r               r          r               r
links                      other    r              r               r          -               -
menu                       own      r              r               r          r               r
menu                       other    r              r               r          -               -
page-list                  own      r              r               r          r               r
page-list                  other    r              r               r          -               -
panel-home                 own      r              r               r          r               r
panel-home                 other    r              r               r          -               -
where-shown                own      r              r               r          r               r
where-shown                other    r              r               r          -               -
history                    own      r              r               r          r               r
history                    other    r              r               r          -               -
impact                     own      r              r               r          r               r
impact                     other    r              r               r          -               -
receipt                    own      r              r               r          r               r
receipt                    other    r              r               r          -               -
share-preview              own      r              r               -          r               r
share-preview              other    r              r               -          -               -
translation                own      r              r               r          r               r
translation                other    r              r               r          -               -
redirects/export           own      r              r               r          r               r
redirects/export           other    r              r               r          -               -
redirects/import           own      r              r               -          r               r
redirects/import           other    r              r               -          -               -
adaptations/places         own      r              r               -          r               r
adaptations/places         other    r              r               -          -               -
adaptations/open           own      r              r               -          r               r
adaptations/open           other    r              r               -          -               -
document-activity          own      r              r               r          r               r
document-activity          other    r              r               r          -               -
activity/export            own      r              -               -          r               -
activity/export            other    r              -               -          -               -
schedule                   own      r              r               r          r               r
schedule                   other    r              r               r          -               -
replace                    own      r              r               -          r               r
replace                    other    r              r               -          -               -
`

/** The fields of a clinic's record: u changes the field of the role's own clinic. */
const clinicFieldTable = `
field                         clinic   network-admin  network-editor  clinician  clinic-manager  clinic-marketer
alerts                        own      u              u               -          u               u
fees                          own      u              u               -          u               u
introduction                  own      u              u               -          u               u
navigation                    own      u              u               -          u               u
footerNavigation              own      u              u               -          u               u
tagline                       own      u              u               -          u               u
locations.exceptions          own      u              u               -          u               u
locations.fees                own      u              u               -          u               u
locations.hours               own      u              u               -          u               u
locations.introduction        own      u              u               -          u               u
bookingUrl                    own      u              u               -          u               -
brand                         own      u              u               -          u               -
disclosures                   own      u              u               -          u               -
email                         own      u              u               -          u               -
enquiries                     own      u              u               -          u               -
insurers                      own      u              u               -          u               -
languages                     own      u              u               -          u               -
legalName                     own      u              u               -          u               -
name                          own      u              u               -          u               -
nameInScript                  own      u              u               -          u               -
newConditions                 own      u              u               -          u               -
offers                        own      u              u               -          u               -
professions                   own      u              u               -          u               -
vocabulary                    own      u              u               -          u               -
whatsapp                      own      u              u               -          u               -
locations.access              own      u              u               -          u               -
locations.bookingUrl          own      u              u               -          u               -
locations.city                own      u              u               -          u               -
locations.coordinates         own      u              u               -          u               -
locations.district            own      u              u               -          u               -
locations.email               own      u              u               -          u               -
locations.landmarks           own      u              u               -          u               -
locations.name                own      u              u               -          u               -
locations.parking             own      u              u               -          u               -
locations.postalCode          own      u              u               -          u               -
locations.region              own      u              u               -          u               -
locations.slug                own      u              u               -          u               -
locations.street              own      u              u               -          u               -
locations.telephone           own      u              u               -          u               -
locations.telephoneExtension  own      u              u               -          u               -
locations.timeZone            own      u              u               -          u               -
locations.whatsapp            own      u              u               -          u               -
forwardTo                     own      u              -               -          -               -
hosts                         own      u              -               -          -               -
locations.jurisdiction        own      u              -               -          -               -
speaksForNetwork              own      u              -               -          -               -
status                        own      u              -               -          -               -
`

export const roles = [
  'network-admin',
  'network-editor',
  'clinician',
  'clinic-manager',
  'clinic-marketer',
  'anonymous',
] as const
export type Role = (typeof roles)[number]
export type Ownership = 'own' | 'other' | 'placed' | 'network'
type Row = { ownership: Ownership; allowed: Record<Role, string> }
export type MatrixRow = { collection: string } & Row
type EndpointRow = { endpoint: string } & Row
type FieldRow = { field: string } & Row

/** Anonymous visitors are refused everything: public sites read through the reader, not through an API. */
export const accessMatrix: MatrixRow[] = readTable(table).map(({ name, ...row }) => ({
  collection: name,
  ...row,
}))

export const endpointMatrix: EndpointRow[] = readTable(endpointTable).map(({ name, ...row }) => ({
  endpoint: name,
  ...row,
}))

export const clinicFieldMatrix: FieldRow[] = readTable(clinicFieldTable).map(({ name, ...row }) => ({
  field: name,
  ...row,
}))

function readTable(text: string): ({ name: string } & Row)[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', ownership, ...allowed] = line.split(/\s+/)
      const byRole = roles.map((role, index) => [role, allowed[index] ?? '-'])
      return {
        name,
        ownership: ownership as Ownership,
        allowed: Object.fromEntries(byRole) as Record<Role, string>,
      }
    })
}

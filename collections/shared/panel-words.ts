/** Words of the panel in place of Payload's own. */
export const panelWords = {
  general: {
    dashboard: 'Home',
    updatedAt: 'Last change',
    // What is restored comes back as it was: see collections/shared/bulk.
    aboutToRestoreAsDraft:
      'The {{label}} <1>{{title}}</1> comes back as it was: on the site if it was published, otherwise as a draft.',
    aboutToRestoreAsDraftCount:
      '{{count}} {{label}} come back as they were: on the site if they were published, otherwise as drafts.',
    restoreAsPublished: 'Publish what was a draft',
  },
}

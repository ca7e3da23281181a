/** Words of the panel in place of Payload's own. */
export const panelWords = {
  authentication: {
    // An invitation leads there as well.
    resetPassword: 'Choose a password',
  },
  error: {
    // Of a page, to somebody who is signed in.
    notAllowedToAccessPage: 'Your role does not open this page.',
    unauthorized: 'Your role may not do this, or you are not signed in any more.',
  },
  general: {
    backToDashboard: 'Back to Home',
    dashboard: 'Home',
    noResultsDescription: 'Either there are none yet, or none match the search and the filters.',
    noResultsFound: 'Nothing to list',
    nothingFound: 'Nothing here',
    sorryNotFound: 'There is nothing at this address, or your role does not open it.',
    updatedAt: 'Last change',
    // What is restored comes back as it was: see collections/shared/bulk.
    aboutToRestoreAsDraft:
      'The {{label}} <1>{{title}}</1> comes back as it was: on the site if it was published, otherwise as a draft.',
    aboutToRestoreAsDraftCount:
      '{{count}} {{label}} come back as they were: on the site if they were published, otherwise as drafts.',
    restoreAsPublished: 'Publish what was a draft',
  },
}

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { maxUploadBytes } from '#base/body-limits.ts'
import { env, toOrigin } from '#base/env.ts'
import { blockConfigs } from '#blocks/blocks.ts'
import { sectionEditor } from '#blocks/editor.ts'
import { offerFewClinics } from '#collections/clinics/offered-clinics.ts'
import { dataSteps } from '#collections/data-steps/index.ts'
import { collections } from '#collections/index.ts'
import { recordWrites } from '#collections/record-writes.ts'
import { availableLocales } from '#collections/shared/access/available-locales.ts'
import { getMember, hasNetworkRole } from '#collections/shared/access/roles.ts'
import { closeSystemCollections } from '#collections/shared/access/system-collections.ts'
import { withBulkWrites } from '#collections/shared/bulk/endpoints.ts'
import { createEmailAdapter } from '#collections/shared/email-adapter.ts'
import { explainErrors } from '#collections/shared/errors/explain-errors.ts'
import { defaultClinic } from '#collections/shared/fields/owner.ts'
import { healthEndpoint } from '#collections/shared/health.ts'
import { nameLockHolder } from '#collections/shared/hooks/locked-documents.ts'
import { respondToMalformedRequest } from '#collections/shared/hooks/malformed-requests.ts'
import { logger } from '#collections/shared/logger.ts'
import { panelMeta } from '#collections/shared/panel-meta.ts'
import { panelWords } from '#collections/shared/panel-words.ts'
import { withoutEmptyChecks } from '#collections/shared/validation/empty-checks.ts'
import { makeDatabase } from '#database/database.ts'
import { migrations } from '#database/migrations/index.ts'
import { withRetries } from '#database/retries.ts'
import { respondToBusyDatabase } from '#database/transient.ts'
import { getLocaleConventions } from '#domain/locales/index.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'

const dirname = path.dirname(fileURLToPath(import.meta.url))
const adminOrigins = env.ADMIN_HOSTS.map((host) => toOrigin(host))

const config = buildConfig({
  serverURL: adminOrigins[0],
  secret: env.PAYLOAD_SECRET,
  db: recordWrites(makeDatabase(env.DATABASE_URL, { steps: [...migrations, ...dataSteps] })),
  sharp: sharp as Config['sharp'],
  editor: sectionEditor,
  email: createEmailAdapter(env),
  collections: collections.map(withBulkWrites(withRetries)),
  blocks: blockConfigs,
  localization: {
    locales: contentLocales.map((code) => ({ code, label: getLocaleConventions(code).name })),
    defaultLocale: defaultContentLocale,
    fallback: true,
    filterAvailableLocales: availableLocales,
  },
  plugins: [
    multiTenantPlugin({
      tenantsSlug: 'clinics',
      cleanupAfterTenantDelete: false,
      tenantsArrayField: { includeDefaultField: false },
      userHasAccessToAllTenants: (user) => hasNetworkRole(getMember({ user })),
      useTenantsCollectionAccess: false,
      // A practitioner can be read by every clinic of their placements. The policy covers that, the plugin can't.
      collections: {
        adaptations: {},
        pages: {},
        testimonials: {},
        redirects: {},
        enquiries: {},
        'enquiry-thread': {},
        'reply-templates': {},
        holidays: {},
        practitioners: { useTenantAccess: false },
      },
      tenantField: {
        label: 'Clinic',
        defaultValue: defaultClinic,
        // Without them nobody who sees several clinics could tell in a list whose a document is.
        admin: {
          disableListColumn: false,
          disableListFilter: false,
          components: { Field: { path: '/src/admin/clinic-choice/clinic-field.tsx#ClinicField' } },
        },
      },
      i18n: {
        translations: {
          en: { 'nav-tenantSelector-label': 'Clinic', 'field-assignedTenant-label': 'Clinic' },
        },
      },
    }),
    offerFewClinics,
  ],
  i18n: { translations: { en: panelWords } },
  hooks: {
    afterError: [respondToBusyDatabase, explainErrors, nameLockHolder, respondToMalformedRequest],
  },
  endpoints: [healthEndpoint],
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: dirname },
    meta: panelMeta,
    dateFormat: 'd MMM yyyy, HH:mm',
    components: {
      graphics: {
        Logo: '/src/admin/brand/graphics.tsx#Logo',
        Icon: '/src/admin/brand/graphics.tsx#Icon',
      },
      views: {
        dashboard: { Component: '/src/admin/home/view.tsx#HomeView' },
        pages: { Component: '/src/admin/pages/view.tsx#PagesView', path: '/pages', exact: true },
        schedule: {
          Component: '/src/admin/schedule/view.tsx#ScheduleView',
          path: '/schedule',
          exact: true,
        },
        links: { Component: '/src/admin/links/view.tsx#LinksView', path: '/links', exact: true },
        menu: { Component: '/src/admin/menu/view.tsx#MenuView', path: '/menu', exact: true },
        replace: {
          Component: '/src/admin/replacing/view.tsx#ReplaceView',
          path: '/replace',
          exact: true,
        },
        hours: { Component: '/src/admin/hours/view.tsx#HoursView', path: '/hours', exact: true },
      },
      beforeNavLinks: [
        '/src/admin/navigation/navigation.tsx#Navigation',
        '/src/admin/navigation/one-clinic.tsx#OneClinic',
      ],
      beforeLogin: ['/src/admin/users/second-factor-step.tsx#SecondFactorStep'],
      providers: [
        '/src/admin/saves/forget-on-sign-out.tsx#ForgetOnSignOut',
        '/src/admin/saves/keep-at-sign-in.tsx#KeepAtSignIn',
        '/src/admin/lists/back-to-list.tsx#BackToList',
        '/src/admin/languages/one-language.tsx#OneLanguage',
        '/src/admin/accessibility/name-controls.tsx#NameControls',
      ],
    },
  },
  cors: adminOrigins,
  csrf: adminOrigins,
  graphQL: { disable: true },
  // With two levels, 200 conditions would be a response of a gigabyte.
  maxDepth: 1,
  defaultDepth: 0,
  // Not aborted at the limit: `prepareUpload` refuses the cut-off file in words.
  upload: { limits: { fileSize: maxUploadBytes }, abortOnLimit: false },
  jobs: { access: { run: ({ req }) => hasNetworkRole(getMember(req), ['network-admin']) } },
  logger,
  telemetry: false,
  typescript: { outputFile: path.resolve(/*turbopackIgnore: true*/ dirname, 'src/payload-types.ts') },
})

// After `buildConfig`, because it adds Payload's own collections.
export default config.then(closeSystemCollections).then(withoutEmptyChecks)

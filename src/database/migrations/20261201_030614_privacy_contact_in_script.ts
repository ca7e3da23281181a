import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`clinics_locales\` ADD \`enquiries_privacy_contact_in_script\` text;`)
  await db.run(sql`ALTER TABLE \`_clinics_v_locales\` ADD \`version_enquiries_privacy_contact_in_script\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`clinics_locales\` DROP COLUMN \`enquiries_privacy_contact_in_script\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v_locales\` DROP COLUMN \`version_enquiries_privacy_contact_in_script\`;`)
}

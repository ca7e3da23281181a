import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`clinics\` ADD \`enquiries_privacy_contact\` text;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` ADD \`version_enquiries_privacy_contact\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`clinics\` DROP COLUMN \`enquiries_privacy_contact\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` DROP COLUMN \`version_enquiries_privacy_contact\`;`)
}

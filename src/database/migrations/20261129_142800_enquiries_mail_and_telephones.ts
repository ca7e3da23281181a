import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`suspicious\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`phone_extension\` text;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`mail_error\` text;`)
  await db.run(sql`CREATE INDEX \`enquiries_suspicious_idx\` ON \`enquiries\` (\`suspicious\`);`)
  await db.run(sql`ALTER TABLE \`clinics_locations\` ADD \`telephone_extension\` text;`)
  await db.run(sql`ALTER TABLE \`_clinics_v_version_locations\` ADD \`telephone_extension\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`enquiries_suspicious_idx\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`suspicious\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`phone_extension\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`mail_error\`;`)
  await db.run(sql`ALTER TABLE \`clinics_locations\` DROP COLUMN \`telephone_extension\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v_version_locations\` DROP COLUMN \`telephone_extension\`;`)
}

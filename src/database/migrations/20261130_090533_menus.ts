import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`clinics_footer_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_footer_navigation_order_idx\` ON \`clinics_footer_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_footer_navigation_parent_id_idx\` ON \`clinics_footer_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_footer_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_footer_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_footer_navigation_locales_locale_parent_id_unique\` ON \`clinics_footer_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_footer_navigation_locales_parent_id_idx\` ON \`clinics_footer_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_footer_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_footer_navigation_order_idx\` ON \`_clinics_v_version_footer_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_footer_navigation_parent_id_idx\` ON \`_clinics_v_version_footer_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_footer_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_footer_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_footer_navigation_locales_locale_parent_i\` ON \`_clinics_v_version_footer_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_footer_navigation_locales_parent_id_idx\` ON \`_clinics_v_version_footer_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`clinics_navigation\` ADD \`below\` integer;`)
  await db.run(sql`ALTER TABLE \`_clinics_v_version_navigation\` ADD \`below\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`clinics_footer_navigation\`;`)
  await db.run(sql`DROP TABLE \`clinics_footer_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_footer_navigation\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_footer_navigation_locales\`;`)
  await db.run(sql`ALTER TABLE \`clinics_navigation\` DROP COLUMN \`below\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v_version_navigation\` DROP COLUMN \`below\`;`)
}

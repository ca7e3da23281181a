import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reply_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`title\` text NOT NULL,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_templates_tenant_idx\` ON \`reply_templates\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_updated_by_idx\` ON \`reply_templates\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_updated_at_idx\` ON \`reply_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_created_at_idx\` ON \`reply_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reply_templates_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reply_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reply_templates_locales_locale_parent_id_unique\` ON \`reply_templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_locales_parent_id_idx\` ON \`reply_templates_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`enquiry_thread\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`enquiry_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`author_id\` text(36),
  	\`written_at\` text NOT NULL,
  	\`to\` text,
  	\`subject\` text,
  	\`language\` text,
  	\`mail_state\` text,
  	\`mail_error\` text,
  	\`mail_tries\` numeric DEFAULT 0,
  	\`mail_next\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiry_thread_tenant_idx\` ON \`enquiry_thread\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_thread_enquiry_idx\` ON \`enquiry_thread\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_thread_author_idx\` ON \`enquiry_thread\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_thread_mail_next_idx\` ON \`enquiry_thread\` (\`mail_next\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_thread_updated_at_idx\` ON \`enquiry_thread\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_thread_created_at_idx\` ON \`enquiry_thread\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`enquiries_status_idx\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`assignee\` text;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`opened_at\` text;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`first_answered_at\` text;`)
  await db.run(sql`ALTER TABLE \`enquiries\` ADD \`news_withdrawn_at\` text;`)
  await db.run(sql`CREATE INDEX \`enquiries_assignee_idx\` ON \`enquiries\` (\`assignee\`);`)
  await db.run(sql`CREATE INDEX \`tenant_status_receivedAt_idx\` ON \`enquiries\` (\`tenant_id\`,\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant_receivedAt_idx\` ON \`enquiries\` (\`tenant_id\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`status_receivedAt_idx\` ON \`enquiries\` (\`status\`,\`received_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reply_templates_id\` text(36) REFERENCES reply_templates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reply_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`reply_templates_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reply_templates\`;`)
  await db.run(sql`DROP TABLE \`reply_templates_locales\`;`)
  await db.run(sql`DROP TABLE \`enquiry_thread\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`adaptations_id\` text(36),
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`practitioners_id\` text(36),
  	\`testimonials_id\` text(36),
  	\`media_id\` text(36),
  	\`redirects_id\` text(36),
  	\`enquiries_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`muscles_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`body_regions_id\` text(36),
  	\`studies_id\` text(36),
  	\`clinics_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`adaptations_id\`) REFERENCES \`adaptations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practitioners_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`enquiries_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinics_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "adaptations_id", "pages_id", "posts_id", "practitioners_id", "testimonials_id", "media_id", "redirects_id", "enquiries_id", "conditions_id", "treatments_id", "muscles_id", "symptoms_id", "body_regions_id", "studies_id", "clinics_id", "users_id") SELECT "id", "order", "parent_id", "path", "adaptations_id", "pages_id", "posts_id", "practitioners_id", "testimonials_id", "media_id", "redirects_id", "enquiries_id", "conditions_id", "treatments_id", "muscles_id", "symptoms_id", "body_regions_id", "studies_id", "clinics_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_adaptations_id_idx\` ON \`payload_locked_documents_rels\` (\`adaptations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practitioners_id_idx\` ON \`payload_locked_documents_rels\` (\`practitioners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_testimonials_id_idx\` ON \`payload_locked_documents_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_enquiries_id_idx\` ON \`payload_locked_documents_rels\` (\`enquiries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatments_id_idx\` ON \`payload_locked_documents_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_muscles_id_idx\` ON \`payload_locked_documents_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_symptoms_id_idx\` ON \`payload_locked_documents_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_body_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clinics_id_idx\` ON \`payload_locked_documents_rels\` (\`clinics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`enquiries_assignee_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_status_receivedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`tenant_receivedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`status_receivedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`enquiries_status_idx\` ON \`enquiries\` (\`status\`);`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`assignee\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`opened_at\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`first_answered_at\`;`)
  await db.run(sql`ALTER TABLE \`enquiries\` DROP COLUMN \`news_withdrawn_at\`;`)
}

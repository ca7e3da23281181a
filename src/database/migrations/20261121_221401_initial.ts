import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`adaptations_operations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`op\` text DEFAULT 'replace',
  	\`at\` text,
  	\`to\` text,
  	\`content\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`adaptations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`adaptations_operations_order_idx\` ON \`adaptations_operations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_operations_parent_id_idx\` ON \`adaptations_operations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`adaptations_operations_locales\` (
  	\`base_revision\` text,
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`adaptations_operations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`adaptations_operations_locales_locale_parent_id_unique\` ON \`adaptations_operations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`adaptations_call_to_action_selling_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`adaptations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`adaptations_call_to_action_selling_points_order_idx\` ON \`adaptations_call_to_action_selling_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_call_to_action_selling_points_parent_id_idx\` ON \`adaptations_call_to_action_selling_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`adaptations_call_to_action_selling_points_locales\` (
  	\`label\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`adaptations_call_to_action_selling_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`adaptations_call_to_action_selling_points_locales_locale_par\` ON \`adaptations_call_to_action_selling_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`adaptations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`source_key\` text,
  	\`name\` text,
  	\`hero_id\` text(36),
  	\`author_id\` text(36),
  	\`seo_image_id\` text(36),
  	\`visible\` integer DEFAULT true,
  	\`redirect_to\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`adaptations_tenant_idx\` ON \`adaptations\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_source_key_idx\` ON \`adaptations\` (\`source_key\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_hero_idx\` ON \`adaptations\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_author_idx\` ON \`adaptations\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_seo_seo_image_idx\` ON \`adaptations\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_updated_by_idx\` ON \`adaptations\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_updated_at_idx\` ON \`adaptations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_created_at_idx\` ON \`adaptations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_deleted_at_idx\` ON \`adaptations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`adaptations__status_idx\` ON \`adaptations\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_sourceKey_idx\` ON \`adaptations\` (\`tenant_id\`,\`source_key\`);`)
  await db.run(sql`CREATE TABLE \`adaptations_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`answer\` text,
  	\`introduction\` text,
  	\`call_to_action_heading\` text,
  	\`call_to_action_text\` text,
  	\`call_to_action_button\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`adaptations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`adaptations_locales_locale_parent_id_unique\` ON \`adaptations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`adaptations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`muscles_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`body_regions_id\` text(36),
  	\`posts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`adaptations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`adaptations_rels_order_idx\` ON \`adaptations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_parent_idx\` ON \`adaptations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_path_idx\` ON \`adaptations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_conditions_id_idx\` ON \`adaptations_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_treatments_id_idx\` ON \`adaptations_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_muscles_id_idx\` ON \`adaptations_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_symptoms_id_idx\` ON \`adaptations_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_body_regions_id_idx\` ON \`adaptations_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`adaptations_rels_posts_id_idx\` ON \`adaptations_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v_version_operations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`op\` text DEFAULT 'replace',
  	\`at\` text,
  	\`to\` text,
  	\`content\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_adaptations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_operations_order_idx\` ON \`_adaptations_v_version_operations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_operations_parent_id_idx\` ON \`_adaptations_v_version_operations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v_version_operations_locales\` (
  	\`base_revision\` text,
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_adaptations_v_version_operations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_adaptations_v_version_operations_locales_locale_parent_id_u\` ON \`_adaptations_v_version_operations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v_version_call_to_action_selling_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_adaptations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_call_to_action_selling_points_order_idx\` ON \`_adaptations_v_version_call_to_action_selling_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_call_to_action_selling_points_parent_id_idx\` ON \`_adaptations_v_version_call_to_action_selling_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v_version_call_to_action_selling_points_locales\` (
  	\`label\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_adaptations_v_version_call_to_action_selling_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_adaptations_v_version_call_to_action_selling_points_local_1\` ON \`_adaptations_v_version_call_to_action_selling_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tenant_id\` text(36),
  	\`version_source_key\` text,
  	\`version_name\` text,
  	\`version_hero_id\` text(36),
  	\`version_author_id\` text(36),
  	\`version_seo_image_id\` text(36),
  	\`version_visible\` integer DEFAULT true,
  	\`version_redirect_to\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`adaptations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_adaptations_v_parent_idx\` ON \`_adaptations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_tenant_idx\` ON \`_adaptations_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_source_key_idx\` ON \`_adaptations_v\` (\`version_source_key\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_hero_idx\` ON \`_adaptations_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_author_idx\` ON \`_adaptations_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_seo_version_seo_image_idx\` ON \`_adaptations_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_updated_by_idx\` ON \`_adaptations_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_updated_at_idx\` ON \`_adaptations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_created_at_idx\` ON \`_adaptations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version_deleted_at_idx\` ON \`_adaptations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_version_version__status_idx\` ON \`_adaptations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_created_at_idx\` ON \`_adaptations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_updated_at_idx\` ON \`_adaptations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_snapshot_idx\` ON \`_adaptations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_published_locale_idx\` ON \`_adaptations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_latest_idx\` ON \`_adaptations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_sourceKey_idx\` ON \`_adaptations_v\` (\`version_tenant_id\`,\`version_source_key\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_answer\` text,
  	\`version_introduction\` text,
  	\`version_call_to_action_heading\` text,
  	\`version_call_to_action_text\` text,
  	\`version_call_to_action_button\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_adaptations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_adaptations_v_locales_locale_parent_id_unique\` ON \`_adaptations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_adaptations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`muscles_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`body_regions_id\` text(36),
  	\`posts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_adaptations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_order_idx\` ON \`_adaptations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_parent_idx\` ON \`_adaptations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_path_idx\` ON \`_adaptations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_conditions_id_idx\` ON \`_adaptations_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_treatments_id_idx\` ON \`_adaptations_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_muscles_id_idx\` ON \`_adaptations_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_symptoms_id_idx\` ON \`_adaptations_v_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_body_regions_id_idx\` ON \`_adaptations_v_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`_adaptations_v_rels_posts_id_idx\` ON \`_adaptations_v_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`hero_id\` text(36),
  	\`sections\` text,
  	\`slug\` text,
  	\`role\` text,
  	\`seo_image_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_tenant_idx\` ON \`pages\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_hero_idx\` ON \`pages\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_role_idx\` ON \`pages\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`pages_seo_seo_image_idx\` ON \`pages\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_by_idx\` ON \`pages\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_slug_idx\` ON \`pages\` (\`tenant_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`nav_label\` text,
  	\`answer\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_texts_text_idx\` ON \`pages_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tenant_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_sections\` text,
  	\`version_slug\` text,
  	\`version_role\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_tenant_idx\` ON \`_pages_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_hero_idx\` ON \`_pages_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_role_idx\` ON \`_pages_v\` (\`version_role\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_seo_version_seo_image_idx\` ON \`_pages_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_by_idx\` ON \`_pages_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_tenant_version_slug_idx\` ON \`_pages_v\` (\`version_tenant_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_nav_label\` text,
  	\`version_answer\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`sections\` text,
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`owner_key\` text,
  	\`published_on\` text,
  	\`author_id\` text(36),
  	\`seo_image_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_hero_idx\` ON \`posts\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_slug_idx\` ON \`posts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`posts_owner_idx\` ON \`posts\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_published_on_idx\` ON \`posts\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`posts_author_idx\` ON \`posts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_seo_seo_image_idx\` ON \`posts\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_updated_by_idx\` ON \`posts\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_updated_at_idx\` ON \`posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_created_at_idx\` ON \`posts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_deleted_at_idx\` ON \`posts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`posts__status_idx\` ON \`posts\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ownerKey_slug_idx\` ON \`posts\` (\`owner_key\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`posts_locales\` (
  	\`title\` text,
  	\`excerpt\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`posts_locales_locale_parent_id_unique\` ON \`posts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_texts_order_parent\` ON \`posts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_texts_text_idx\` ON \`posts_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_conditions_id_idx\` ON \`posts_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_treatments_id_idx\` ON \`posts_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_sections\` text,
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_owner_key\` text,
  	\`version_published_on\` text,
  	\`version_author_id\` text(36),
  	\`version_seo_image_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_parent_idx\` ON \`_posts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_hero_idx\` ON \`_posts_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_slug_idx\` ON \`_posts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_owner_idx\` ON \`_posts_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_published_on_idx\` ON \`_posts_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_author_idx\` ON \`_posts_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_seo_version_seo_image_idx\` ON \`_posts_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_updated_by_idx\` ON \`_posts_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_updated_at_idx\` ON \`_posts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_created_at_idx\` ON \`_posts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_deleted_at_idx\` ON \`_posts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_version_version__status_idx\` ON \`_posts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_created_at_idx\` ON \`_posts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_updated_at_idx\` ON \`_posts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_snapshot_idx\` ON \`_posts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_published_locale_idx\` ON \`_posts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_latest_idx\` ON \`_posts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_ownerKey_version_slug_idx\` ON \`_posts_v\` (\`version_owner_key\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_locales\` (
  	\`version_title\` text,
  	\`version_excerpt\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_posts_v_locales_locale_parent_id_unique\` ON \`_posts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_texts_order_parent\` ON \`_posts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_order_idx\` ON \`_posts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_parent_idx\` ON \`_posts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_path_idx\` ON \`_posts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_conditions_id_idx\` ON \`_posts_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_posts_v_rels_treatments_id_idx\` ON \`_posts_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_registration_authorisations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_registration_authorisations_order_idx\` ON \`practitioners_registration_authorisations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_registration_authorisations_parent_idx\` ON \`practitioners_registration_authorisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`clinic_id\` text(36),
  	\`booking_url\` text,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_placements_order_idx\` ON \`practitioners_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_placements_parent_id_idx\` ON \`practitioners_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_placements_clinic_idx\` ON \`practitioners_placements\` (\`clinic_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`name\` text,
  	\`credentials\` text,
  	\`photo_id\` text(36),
  	\`registration_profession\` text,
  	\`registration_body\` text,
  	\`registration_number\` text,
  	\`accepting_new_patients\` integer DEFAULT true,
  	\`slug\` text,
  	\`seo_image_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_tenant_idx\` ON \`practitioners\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_photo_idx\` ON \`practitioners\` (\`photo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practitioners_slug_idx\` ON \`practitioners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_seo_seo_image_idx\` ON \`practitioners\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_updated_by_idx\` ON \`practitioners\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_updated_at_idx\` ON \`practitioners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_created_at_idx\` ON \`practitioners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_deleted_at_idx\` ON \`practitioners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`practitioners__status_idx\` ON \`practitioners\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_locales\` (
  	\`title\` text,
  	\`biography\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practitioners_locales_locale_parent_id_unique\` ON \`practitioners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_texts_order_parent\` ON \`practitioners_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_texts_text_idx\` ON \`practitioners_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_rels_order_idx\` ON \`practitioners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_parent_idx\` ON \`practitioners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_path_idx\` ON \`practitioners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_conditions_id_idx\` ON \`practitioners_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_treatments_id_idx\` ON \`practitioners_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_version_registration_authorisations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_registration_authorisations_order_idx\` ON \`_practitioners_v_version_registration_authorisations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_registration_authorisations_parent_idx\` ON \`_practitioners_v_version_registration_authorisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_version_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`clinic_id\` text(36),
  	\`booking_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`clinic_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_placements_order_idx\` ON \`_practitioners_v_version_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_placements_parent_id_idx\` ON \`_practitioners_v_version_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_placements_clinic_idx\` ON \`_practitioners_v_version_placements\` (\`clinic_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tenant_id\` text(36),
  	\`version_name\` text,
  	\`version_credentials\` text,
  	\`version_photo_id\` text(36),
  	\`version_registration_profession\` text,
  	\`version_registration_body\` text,
  	\`version_registration_number\` text,
  	\`version_accepting_new_patients\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_parent_idx\` ON \`_practitioners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_tenant_idx\` ON \`_practitioners_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_photo_idx\` ON \`_practitioners_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_slug_idx\` ON \`_practitioners_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_seo_version_seo_image_idx\` ON \`_practitioners_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_updated_by_idx\` ON \`_practitioners_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_updated_at_idx\` ON \`_practitioners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_created_at_idx\` ON \`_practitioners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_deleted_at_idx\` ON \`_practitioners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version__status_idx\` ON \`_practitioners_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_created_at_idx\` ON \`_practitioners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_updated_at_idx\` ON \`_practitioners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_snapshot_idx\` ON \`_practitioners_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_published_locale_idx\` ON \`_practitioners_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_latest_idx\` ON \`_practitioners_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_locales\` (
  	\`version_title\` text,
  	\`version_biography\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practitioners_v_locales_locale_parent_id_unique\` ON \`_practitioners_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_texts_order_parent\` ON \`_practitioners_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_order_idx\` ON \`_practitioners_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_parent_idx\` ON \`_practitioners_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_path_idx\` ON \`_practitioners_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_conditions_id_idx\` ON \`_practitioners_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_treatments_id_idx\` ON \`_practitioners_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`name\` text,
  	\`source\` text,
  	\`consent_scope\` text,
  	\`consent_recorded_on\` text,
  	\`consent_expires_on\` text,
  	\`condition_id\` text(36),
  	\`practitioner_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`practitioner_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_tenant_idx\` ON \`testimonials\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_condition_idx\` ON \`testimonials\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_practitioner_idx\` ON \`testimonials\` (\`practitioner_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_updated_by_idx\` ON \`testimonials\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_updated_at_idx\` ON \`testimonials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_created_at_idx\` ON \`testimonials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_deleted_at_idx\` ON \`testimonials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials__status_idx\` ON \`testimonials\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonials_locales_locale_parent_id_unique\` ON \`testimonials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_tenant_id\` text(36),
  	\`version_name\` text,
  	\`version_source\` text,
  	\`version_consent_scope\` text,
  	\`version_consent_recorded_on\` text,
  	\`version_consent_expires_on\` text,
  	\`version_condition_id\` text(36),
  	\`version_practitioner_id\` text(36),
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_practitioner_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_parent_idx\` ON \`_testimonials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_tenant_idx\` ON \`_testimonials_v\` (\`version_tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_condition_idx\` ON \`_testimonials_v\` (\`version_condition_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_practitioner_idx\` ON \`_testimonials_v\` (\`version_practitioner_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_updated_by_idx\` ON \`_testimonials_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_updated_at_idx\` ON \`_testimonials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_created_at_idx\` ON \`_testimonials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_deleted_at_idx\` ON \`_testimonials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version__status_idx\` ON \`_testimonials_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_created_at_idx\` ON \`_testimonials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_updated_at_idx\` ON \`_testimonials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_snapshot_idx\` ON \`_testimonials_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_published_locale_idx\` ON \`_testimonials_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_latest_idx\` ON \`_testimonials_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_testimonials_v_locales_locale_parent_id_unique\` ON \`_testimonials_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`consent_shows_person\` integer,
  	\`consent_scope\` text,
  	\`consent_expires_on\` text,
  	\`owner_id\` text(36),
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_avif768_url\` text,
  	\`sizes_avif768_width\` numeric,
  	\`sizes_avif768_height\` numeric,
  	\`sizes_avif768_mime_type\` text,
  	\`sizes_avif768_filesize\` numeric,
  	\`sizes_avif768_filename\` text,
  	\`sizes_webp768_url\` text,
  	\`sizes_webp768_width\` numeric,
  	\`sizes_webp768_height\` numeric,
  	\`sizes_webp768_mime_type\` text,
  	\`sizes_webp768_filesize\` numeric,
  	\`sizes_webp768_filename\` text,
  	\`sizes_avif1440_url\` text,
  	\`sizes_avif1440_width\` numeric,
  	\`sizes_avif1440_height\` numeric,
  	\`sizes_avif1440_mime_type\` text,
  	\`sizes_avif1440_filesize\` numeric,
  	\`sizes_avif1440_filename\` text,
  	\`sizes_webp1440_url\` text,
  	\`sizes_webp1440_width\` numeric,
  	\`sizes_webp1440_height\` numeric,
  	\`sizes_webp1440_mime_type\` text,
  	\`sizes_webp1440_filesize\` numeric,
  	\`sizes_webp1440_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_by_idx\` ON \`media\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif768_sizes_avif768_filename_idx\` ON \`media\` (\`sizes_avif768_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp768_sizes_webp768_filename_idx\` ON \`media\` (\`sizes_webp768_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1440_sizes_avif1440_filename_idx\` ON \`media\` (\`sizes_avif1440_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1440_sizes_webp1440_filename_idx\` ON \`media\` (\`sizes_webp1440_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_tenant_idx\` ON \`redirects\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_by_idx\` ON \`redirects\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_from_idx\` ON \`redirects\` (\`tenant_id\`,\`from\`);`)
  await db.run(sql`CREATE TABLE \`enquiries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`name\` text NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`preferred_time\` text NOT NULL,
  	\`message\` text,
  	\`marketing\` integer DEFAULT false,
  	\`location\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`about_title\` text,
  	\`about_path\` text,
  	\`received_at\` text NOT NULL,
  	\`notice_regime\` text NOT NULL,
  	\`notice_version\` text NOT NULL,
  	\`consent\` integer DEFAULT false,
  	\`purposes\` text NOT NULL,
  	\`mail_state\` text DEFAULT 'waiting' NOT NULL,
  	\`keep_until\` text NOT NULL,
  	\`mail_tries\` numeric DEFAULT 0 NOT NULL,
  	\`mail_next\` text,
  	\`digest\` text NOT NULL,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiries_tenant_idx\` ON \`enquiries\` (\`tenant_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_status_idx\` ON \`enquiries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_received_at_idx\` ON \`enquiries\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_keep_until_idx\` ON \`enquiries\` (\`keep_until\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_mail_next_idx\` ON \`enquiries\` (\`mail_next\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiries_digest_idx\` ON \`enquiries\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_updated_by_idx\` ON \`enquiries\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_updated_at_idx\` ON \`enquiries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_created_at_idx\` ON \`enquiries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`conditions_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_when_jurisdictions_order_idx\` ON \`conditions_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_when_jurisdictions_parent_idx\` ON \`conditions_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_when_professions_order_idx\` ON \`conditions_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_when_professions_parent_idx\` ON \`conditions_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`sections\` text,
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`owner_key\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_hero_idx\` ON \`conditions\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_seo_seo_image_idx\` ON \`conditions\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_slug_idx\` ON \`conditions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`conditions_owner_idx\` ON \`conditions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_updated_by_idx\` ON \`conditions\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_updated_at_idx\` ON \`conditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_created_at_idx\` ON \`conditions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_deleted_at_idx\` ON \`conditions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions__status_idx\` ON \`conditions\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ownerKey_slug_1_idx\` ON \`conditions\` (\`owner_key\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`conditions_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`nav_label\` text,
  	\`answer\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`conditions_locales_locale_parent_id_unique\` ON \`conditions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_texts_order_parent\` ON \`conditions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_texts_text_idx\` ON \`conditions_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`conditions_texts_locale_parent\` ON \`conditions_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`muscles_id\` text(36),
  	\`treatments_id\` text(36),
  	\`conditions_id\` text(36),
  	\`studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_rels_order_idx\` ON \`conditions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_parent_idx\` ON \`conditions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_path_idx\` ON \`conditions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_body_regions_id_idx\` ON \`conditions_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_symptoms_id_idx\` ON \`conditions_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_muscles_id_idx\` ON \`conditions_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_treatments_id_idx\` ON \`conditions_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_conditions_id_idx\` ON \`conditions_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_studies_id_idx\` ON \`conditions_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_jurisdictions_order_idx\` ON \`_conditions_v_version_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_jurisdictions_parent_idx\` ON \`_conditions_v_version_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_professions_order_idx\` ON \`_conditions_v_version_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_professions_parent_idx\` ON \`_conditions_v_version_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_sections\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_owner_key\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_parent_idx\` ON \`_conditions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_hero_idx\` ON \`_conditions_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_seo_version_seo_image_idx\` ON \`_conditions_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_slug_idx\` ON \`_conditions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_owner_idx\` ON \`_conditions_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_updated_by_idx\` ON \`_conditions_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_updated_at_idx\` ON \`_conditions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_created_at_idx\` ON \`_conditions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_deleted_at_idx\` ON \`_conditions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version__status_idx\` ON \`_conditions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_created_at_idx\` ON \`_conditions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_updated_at_idx\` ON \`_conditions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_snapshot_idx\` ON \`_conditions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_published_locale_idx\` ON \`_conditions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_latest_idx\` ON \`_conditions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_ownerKey_version_slug_1_idx\` ON \`_conditions_v\` (\`version_owner_key\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_nav_label\` text,
  	\`version_answer\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_conditions_v_locales_locale_parent_id_unique\` ON \`_conditions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_texts_order_parent\` ON \`_conditions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_texts_locale_parent\` ON \`_conditions_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`muscles_id\` text(36),
  	\`treatments_id\` text(36),
  	\`conditions_id\` text(36),
  	\`studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_order_idx\` ON \`_conditions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_parent_idx\` ON \`_conditions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_path_idx\` ON \`_conditions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_body_regions_id_idx\` ON \`_conditions_v_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_symptoms_id_idx\` ON \`_conditions_v_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_muscles_id_idx\` ON \`_conditions_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_treatments_id_idx\` ON \`_conditions_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_conditions_id_idx\` ON \`_conditions_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_studies_id_idx\` ON \`_conditions_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_professions_order_idx\` ON \`treatments_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_professions_parent_idx\` ON \`treatments_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_authorisations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_authorisations_order_idx\` ON \`treatments_authorisations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_authorisations_parent_idx\` ON \`treatments_authorisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_when_jurisdictions_order_idx\` ON \`treatments_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_when_jurisdictions_parent_idx\` ON \`treatments_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_when_professions_order_idx\` ON \`treatments_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_when_professions_parent_idx\` ON \`treatments_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`term\` text,
  	\`sections\` text,
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`owner_key\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_hero_idx\` ON \`treatments\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_seo_seo_image_idx\` ON \`treatments\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_slug_idx\` ON \`treatments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`treatments_owner_idx\` ON \`treatments\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_updated_by_idx\` ON \`treatments\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_updated_at_idx\` ON \`treatments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_created_at_idx\` ON \`treatments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_deleted_at_idx\` ON \`treatments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments__status_idx\` ON \`treatments\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ownerKey_slug_2_idx\` ON \`treatments\` (\`owner_key\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`treatments_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`nav_label\` text,
  	\`answer\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`treatments_locales_locale_parent_id_unique\` ON \`treatments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_texts_order_parent\` ON \`treatments_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_texts_text_idx\` ON \`treatments_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`treatments_texts_locale_parent\` ON \`treatments_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_rels_order_idx\` ON \`treatments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_parent_idx\` ON \`treatments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_path_idx\` ON \`treatments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_conditions_id_idx\` ON \`treatments_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_treatments_id_idx\` ON \`treatments_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_studies_id_idx\` ON \`treatments_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_professions_order_idx\` ON \`_treatments_v_version_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_professions_parent_idx\` ON \`_treatments_v_version_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_authorisations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_authorisations_order_idx\` ON \`_treatments_v_version_authorisations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_authorisations_parent_idx\` ON \`_treatments_v_version_authorisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_jurisdictions_order_idx\` ON \`_treatments_v_version_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_jurisdictions_parent_idx\` ON \`_treatments_v_version_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_professions_order_idx\` ON \`_treatments_v_version_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_professions_parent_idx\` ON \`_treatments_v_version_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_term\` text,
  	\`version_sections\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_owner_key\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_parent_idx\` ON \`_treatments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_hero_idx\` ON \`_treatments_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_seo_version_seo_image_idx\` ON \`_treatments_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_slug_idx\` ON \`_treatments_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_owner_idx\` ON \`_treatments_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_updated_by_idx\` ON \`_treatments_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_updated_at_idx\` ON \`_treatments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_created_at_idx\` ON \`_treatments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_deleted_at_idx\` ON \`_treatments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version__status_idx\` ON \`_treatments_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_created_at_idx\` ON \`_treatments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_updated_at_idx\` ON \`_treatments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_snapshot_idx\` ON \`_treatments_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_published_locale_idx\` ON \`_treatments_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_latest_idx\` ON \`_treatments_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_ownerKey_version_slug_2_idx\` ON \`_treatments_v\` (\`version_owner_key\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_nav_label\` text,
  	\`version_answer\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_treatments_v_locales_locale_parent_id_unique\` ON \`_treatments_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_texts_order_parent\` ON \`_treatments_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_texts_locale_parent\` ON \`_treatments_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_order_idx\` ON \`_treatments_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_parent_idx\` ON \`_treatments_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_path_idx\` ON \`_treatments_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_conditions_id_idx\` ON \`_treatments_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_treatments_id_idx\` ON \`_treatments_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_studies_id_idx\` ON \`_treatments_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`muscles_when_jurisdictions_order_idx\` ON \`muscles_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_when_jurisdictions_parent_idx\` ON \`muscles_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`muscles_when_professions_order_idx\` ON \`muscles_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_when_professions_parent_idx\` ON \`muscles_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`diagram\` text,
  	\`sections\` text,
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`owner_key\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`muscles_hero_idx\` ON \`muscles\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_seo_seo_image_idx\` ON \`muscles\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_slug_idx\` ON \`muscles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`muscles_owner_idx\` ON \`muscles\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_updated_by_idx\` ON \`muscles\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_updated_at_idx\` ON \`muscles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`muscles_created_at_idx\` ON \`muscles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`muscles_deleted_at_idx\` ON \`muscles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`muscles__status_idx\` ON \`muscles\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ownerKey_slug_3_idx\` ON \`muscles\` (\`owner_key\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`muscles_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`nav_label\` text,
  	\`answer\` text,
  	\`location\` text,
  	\`referral\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`muscles_locales_locale_parent_id_unique\` ON \`muscles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`muscles_texts_order_parent\` ON \`muscles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_texts_text_idx\` ON \`muscles_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`muscles_texts_locale_parent\` ON \`muscles_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`muscles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`muscles_id\` text(36),
  	\`studies_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`muscles_rels_order_idx\` ON \`muscles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_parent_idx\` ON \`muscles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_path_idx\` ON \`muscles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_body_regions_id_idx\` ON \`muscles_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_muscles_id_idx\` ON \`muscles_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_studies_id_idx\` ON \`muscles_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`muscles_rels_treatments_id_idx\` ON \`muscles_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_when_jurisdictions_order_idx\` ON \`_muscles_v_version_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_when_jurisdictions_parent_idx\` ON \`_muscles_v_version_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_version_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_when_professions_order_idx\` ON \`_muscles_v_version_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_when_professions_parent_idx\` ON \`_muscles_v_version_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_diagram\` text,
  	\`version_sections\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_owner_key\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_muscles_v_parent_idx\` ON \`_muscles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_hero_idx\` ON \`_muscles_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_seo_version_seo_image_idx\` ON \`_muscles_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_slug_idx\` ON \`_muscles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_owner_idx\` ON \`_muscles_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_updated_by_idx\` ON \`_muscles_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_updated_at_idx\` ON \`_muscles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_created_at_idx\` ON \`_muscles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version_deleted_at_idx\` ON \`_muscles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_version_version__status_idx\` ON \`_muscles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_created_at_idx\` ON \`_muscles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_updated_at_idx\` ON \`_muscles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_snapshot_idx\` ON \`_muscles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_published_locale_idx\` ON \`_muscles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_latest_idx\` ON \`_muscles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_ownerKey_version_slug_3_idx\` ON \`_muscles_v\` (\`version_owner_key\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_nav_label\` text,
  	\`version_answer\` text,
  	\`version_location\` text,
  	\`version_referral\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_muscles_v_locales_locale_parent_id_unique\` ON \`_muscles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_muscles_v_texts_order_parent\` ON \`_muscles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_texts_locale_parent\` ON \`_muscles_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_muscles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`muscles_id\` text(36),
  	\`studies_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_muscles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_order_idx\` ON \`_muscles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_parent_idx\` ON \`_muscles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_path_idx\` ON \`_muscles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_body_regions_id_idx\` ON \`_muscles_v_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_muscles_id_idx\` ON \`_muscles_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_studies_id_idx\` ON \`_muscles_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_muscles_v_rels_treatments_id_idx\` ON \`_muscles_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_when_jurisdictions_order_idx\` ON \`symptoms_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_when_jurisdictions_parent_idx\` ON \`symptoms_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_when_professions_order_idx\` ON \`symptoms_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_when_professions_parent_idx\` ON \`symptoms_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`sections\` text,
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`owner_key\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_hero_idx\` ON \`symptoms\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_seo_seo_image_idx\` ON \`symptoms\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_slug_idx\` ON \`symptoms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_owner_idx\` ON \`symptoms\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_updated_by_idx\` ON \`symptoms\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_updated_at_idx\` ON \`symptoms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_created_at_idx\` ON \`symptoms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_deleted_at_idx\` ON \`symptoms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms__status_idx\` ON \`symptoms\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ownerKey_slug_4_idx\` ON \`symptoms\` (\`owner_key\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`nav_label\` text,
  	\`answer\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_locales_locale_parent_id_unique\` ON \`symptoms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_texts_order_parent\` ON \`symptoms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_texts_text_idx\` ON \`symptoms_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_texts_locale_parent\` ON \`symptoms_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`symptoms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`studies_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_rels_order_idx\` ON \`symptoms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_parent_idx\` ON \`symptoms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_path_idx\` ON \`symptoms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_body_regions_id_idx\` ON \`symptoms_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_symptoms_id_idx\` ON \`symptoms_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_studies_id_idx\` ON \`symptoms_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_treatments_id_idx\` ON \`symptoms_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_when_jurisdictions_order_idx\` ON \`_symptoms_v_version_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_when_jurisdictions_parent_idx\` ON \`_symptoms_v_version_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_when_professions_order_idx\` ON \`_symptoms_v_version_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_when_professions_parent_idx\` ON \`_symptoms_v_version_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_sections\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_owner_key\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_parent_idx\` ON \`_symptoms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_hero_idx\` ON \`_symptoms_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_seo_version_seo_image_idx\` ON \`_symptoms_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_slug_idx\` ON \`_symptoms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_owner_idx\` ON \`_symptoms_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_updated_by_idx\` ON \`_symptoms_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_updated_at_idx\` ON \`_symptoms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_created_at_idx\` ON \`_symptoms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_deleted_at_idx\` ON \`_symptoms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version__status_idx\` ON \`_symptoms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_created_at_idx\` ON \`_symptoms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_updated_at_idx\` ON \`_symptoms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_snapshot_idx\` ON \`_symptoms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_published_locale_idx\` ON \`_symptoms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_latest_idx\` ON \`_symptoms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_ownerKey_version_slug_4_idx\` ON \`_symptoms_v\` (\`version_owner_key\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_nav_label\` text,
  	\`version_answer\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_symptoms_v_locales_locale_parent_id_unique\` ON \`_symptoms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_texts_order_parent\` ON \`_symptoms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_texts_locale_parent\` ON \`_symptoms_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`symptoms_id\` text(36),
  	\`studies_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_order_idx\` ON \`_symptoms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_parent_idx\` ON \`_symptoms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_path_idx\` ON \`_symptoms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_body_regions_id_idx\` ON \`_symptoms_v_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_symptoms_id_idx\` ON \`_symptoms_v_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_studies_id_idx\` ON \`_symptoms_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_treatments_id_idx\` ON \`_symptoms_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`body_regions_body_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`body_regions_body_areas_order_idx\` ON \`body_regions_body_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_body_areas_parent_idx\` ON \`body_regions_body_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`body_regions_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`body_regions_when_jurisdictions_order_idx\` ON \`body_regions_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_when_jurisdictions_parent_idx\` ON \`body_regions_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`body_regions_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`body_regions_when_professions_order_idx\` ON \`body_regions_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_when_professions_parent_idx\` ON \`body_regions_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`body_regions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_id\` text(36),
  	\`sections\` text,
  	\`seo_image_id\` text(36),
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`owner_key\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`body_regions_hero_idx\` ON \`body_regions\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_seo_seo_image_idx\` ON \`body_regions\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_slug_idx\` ON \`body_regions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_owner_idx\` ON \`body_regions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_updated_by_idx\` ON \`body_regions\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_updated_at_idx\` ON \`body_regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_created_at_idx\` ON \`body_regions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_deleted_at_idx\` ON \`body_regions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`body_regions__status_idx\` ON \`body_regions\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ownerKey_slug_5_idx\` ON \`body_regions\` (\`owner_key\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`body_regions_locales\` (
  	\`title\` text,
  	\`heading\` text,
  	\`nav_label\` text,
  	\`answer\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`body_regions_locales_locale_parent_id_unique\` ON \`body_regions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`body_regions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`body_regions_texts_order_parent\` ON \`body_regions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_texts_text_idx\` ON \`body_regions_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_texts_locale_parent\` ON \`body_regions_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`body_regions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`muscles_id\` text(36),
  	\`studies_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`body_regions_rels_order_idx\` ON \`body_regions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_rels_parent_idx\` ON \`body_regions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_rels_path_idx\` ON \`body_regions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_rels_body_regions_id_idx\` ON \`body_regions_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_rels_muscles_id_idx\` ON \`body_regions_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_rels_studies_id_idx\` ON \`body_regions_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`body_regions_rels_treatments_id_idx\` ON \`body_regions_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v_version_body_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_body_areas_order_idx\` ON \`_body_regions_v_version_body_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_body_areas_parent_idx\` ON \`_body_regions_v_version_body_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v_version_when_jurisdictions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_when_jurisdictions_order_idx\` ON \`_body_regions_v_version_when_jurisdictions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_when_jurisdictions_parent_idx\` ON \`_body_regions_v_version_when_jurisdictions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v_version_when_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_when_professions_order_idx\` ON \`_body_regions_v_version_when_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_when_professions_parent_idx\` ON \`_body_regions_v_version_when_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_hero_id\` text(36),
  	\`version_sections\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_owner_key\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_body_regions_v_parent_idx\` ON \`_body_regions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_hero_idx\` ON \`_body_regions_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_seo_version_seo_image_idx\` ON \`_body_regions_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_slug_idx\` ON \`_body_regions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_owner_idx\` ON \`_body_regions_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_updated_by_idx\` ON \`_body_regions_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_updated_at_idx\` ON \`_body_regions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_created_at_idx\` ON \`_body_regions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version_deleted_at_idx\` ON \`_body_regions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_version_version__status_idx\` ON \`_body_regions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_created_at_idx\` ON \`_body_regions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_updated_at_idx\` ON \`_body_regions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_snapshot_idx\` ON \`_body_regions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_published_locale_idx\` ON \`_body_regions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_latest_idx\` ON \`_body_regions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_ownerKey_version_slug_5_idx\` ON \`_body_regions_v\` (\`version_owner_key\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v_locales\` (
  	\`version_title\` text,
  	\`version_heading\` text,
  	\`version_nav_label\` text,
  	\`version_answer\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_body_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_body_regions_v_locales_locale_parent_id_unique\` ON \`_body_regions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_body_regions_v_texts_order_parent\` ON \`_body_regions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_texts_locale_parent\` ON \`_body_regions_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_body_regions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`body_regions_id\` text(36),
  	\`muscles_id\` text(36),
  	\`studies_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_body_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`body_regions_id\`) REFERENCES \`body_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`muscles_id\`) REFERENCES \`muscles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_order_idx\` ON \`_body_regions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_parent_idx\` ON \`_body_regions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_path_idx\` ON \`_body_regions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_body_regions_id_idx\` ON \`_body_regions_v_rels\` (\`body_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_muscles_id_idx\` ON \`_body_regions_v_rels\` (\`muscles_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_studies_id_idx\` ON \`_body_regions_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_body_regions_v_rels_treatments_id_idx\` ON \`_body_regions_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`direction\` text,
  	\`certainty\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_findings_order_idx\` ON \`studies_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_findings_parent_id_idx\` ON \`studies_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_findings_locales\` (
  	\`outcome\` text,
  	\`population\` text,
  	\`intervention\` text,
  	\`comparator\` text,
  	\`result\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_findings_locales_locale_parent_id_unique\` ON \`studies_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`year\` numeric,
  	\`journal\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`doi\` text,
  	\`pmid\` text,
  	\`pmcid\` text,
  	\`species\` text DEFAULT 'human',
  	\`design\` text,
  	\`n\` numeric,
  	\`trials\` numeric,
  	\`verification\` text DEFAULT 'to-be-verified',
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_slug_idx\` ON \`studies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`studies_updated_by_idx\` ON \`studies\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_updated_at_idx\` ON \`studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_created_at_idx\` ON \`studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_deleted_at_idx\` ON \`studies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`studies__status_idx\` ON \`studies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`studies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_texts_order_parent\` ON \`studies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`direction\` text,
  	\`certainty\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_findings_order_idx\` ON \`_studies_v_version_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_findings_parent_id_idx\` ON \`_studies_v_version_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_findings_locales\` (
  	\`outcome\` text,
  	\`population\` text,
  	\`intervention\` text,
  	\`comparator\` text,
  	\`result\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_studies_v_version_findings_locales_locale_parent_id_unique\` ON \`_studies_v_version_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_year\` numeric,
  	\`version_journal\` text,
  	\`version_volume\` text,
  	\`version_issue\` text,
  	\`version_pages\` text,
  	\`version_doi\` text,
  	\`version_pmid\` text,
  	\`version_pmcid\` text,
  	\`version_species\` text DEFAULT 'human',
  	\`version_design\` text,
  	\`version_n\` numeric,
  	\`version_trials\` numeric,
  	\`version_verification\` text DEFAULT 'to-be-verified',
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_parent_idx\` ON \`_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_slug_idx\` ON \`_studies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_updated_by_idx\` ON \`_studies_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_updated_at_idx\` ON \`_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_created_at_idx\` ON \`_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_deleted_at_idx\` ON \`_studies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version__status_idx\` ON \`_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_created_at_idx\` ON \`_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_updated_at_idx\` ON \`_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_snapshot_idx\` ON \`_studies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_published_locale_idx\` ON \`_studies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_latest_idx\` ON \`_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_texts_order_parent\` ON \`_studies_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_hosts_order_idx\` ON \`clinics_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_hosts_parent_id_idx\` ON \`clinics_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_hosts_host_idx\` ON \`clinics_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days_mo\` integer,
  	\`days_tu\` integer,
  	\`days_we\` integer,
  	\`days_th\` integer,
  	\`days_fr\` integer,
  	\`days_sa\` integer,
  	\`days_su\` integer,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	\`every_other_week\` integer,
  	\`first_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_locations_hours_order_idx\` ON \`clinics_locations_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_locations_hours_parent_id_idx\` ON \`clinics_locations_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_locations_exceptions_order_idx\` ON \`clinics_locations_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_locations_exceptions_parent_id_idx\` ON \`clinics_locations_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_locations_exceptions_locales_locale_parent_id_unique\` ON \`clinics_locations_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_locations_fees_order_idx\` ON \`clinics_locations_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_locations_fees_parent_id_idx\` ON \`clinics_locations_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_fees_locales\` (
  	\`label\` text,
  	\`price\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations_fees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_locations_fees_locales_locale_parent_id_unique\` ON \`clinics_locations_fees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_landmarks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_locations_landmarks_order_idx\` ON \`clinics_locations_landmarks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_locations_landmarks_parent_id_idx\` ON \`clinics_locations_landmarks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_landmarks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations_landmarks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_locations_landmarks_locales_locale_parent_id_unique\` ON \`clinics_locations_landmarks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`telephone\` text NOT NULL,
  	\`slug\` text,
  	\`jurisdiction\` text NOT NULL,
  	\`time_zone\` text NOT NULL,
  	\`postal_code\` text,
  	\`coordinates\` text,
  	\`email\` text,
  	\`whatsapp\` text,
  	\`booking_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_locations_order_idx\` ON \`clinics_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_locations_parent_id_idx\` ON \`clinics_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locations_locales\` (
  	\`city\` text,
  	\`name\` text,
  	\`street\` text,
  	\`district\` text,
  	\`region\` text,
  	\`parking\` text,
  	\`access\` text,
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_locations_locales_locale_parent_id_unique\` ON \`clinics_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`level\` text DEFAULT 'notice' NOT NULL,
  	\`location\` text,
  	\`from\` text,
  	\`until\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_alerts_order_idx\` ON \`clinics_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_alerts_parent_id_idx\` ON \`clinics_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_alerts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_alerts_locales_locale_parent_id_unique\` ON \`clinics_alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_professions_order_idx\` ON \`clinics_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_professions_parent_idx\` ON \`clinics_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_languages_order_idx\` ON \`clinics_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_languages_parent_idx\` ON \`clinics_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`treatment_id\` text(36),
  	\`booking_url\` text,
  	FOREIGN KEY (\`treatment_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_offers_order_idx\` ON \`clinics_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_offers_parent_id_idx\` ON \`clinics_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_offers_treatment_idx\` ON \`clinics_offers\` (\`treatment_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_offers_locales\` (
  	\`name\` text,
  	\`price\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_offers_locales_locale_parent_id_unique\` ON \`clinics_offers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_vocabulary\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_vocabulary_order_idx\` ON \`clinics_vocabulary\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_vocabulary_parent_id_idx\` ON \`clinics_vocabulary\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_vocabulary_locales\` (
  	\`first\` text,
  	\`later\` text,
  	\`title\` text,
  	\`article\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_vocabulary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_vocabulary_locales_locale_parent_id_unique\` ON \`clinics_vocabulary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_fees_order_idx\` ON \`clinics_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_fees_parent_id_idx\` ON \`clinics_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_fees_locales\` (
  	\`label\` text,
  	\`price\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_fees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_fees_locales_locale_parent_id_unique\` ON \`clinics_fees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_insurers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_insurers_order_idx\` ON \`clinics_insurers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_insurers_parent_id_idx\` ON \`clinics_insurers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_insurers_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_insurers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_insurers_locales_locale_parent_id_unique\` ON \`clinics_insurers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_disclosures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_disclosures_order_idx\` ON \`clinics_disclosures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_disclosures_parent_id_idx\` ON \`clinics_disclosures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_disclosures_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_disclosures_locales_locale_parent_id_unique\` ON \`clinics_disclosures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_navigation_order_idx\` ON \`clinics_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinics_navigation_parent_id_idx\` ON \`clinics_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_navigation_locales_locale_parent_id_unique\` ON \`clinics_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`status\` text DEFAULT 'live' NOT NULL,
  	\`forward_to\` text,
  	\`legal_name\` text,
  	\`email\` text,
  	\`speaks_for_network\` integer,
  	\`new_conditions\` text DEFAULT 'auto' NOT NULL,
  	\`brand_theme\` text DEFAULT 'reading-room' NOT NULL,
  	\`brand_primary\` text,
  	\`brand_accent\` text,
  	\`brand_logo_id\` text(36),
  	\`brand_hero_id\` text(36),
  	\`booking_url\` text,
  	\`whatsapp\` text,
  	\`enquiries_mail_to\` text,
  	\`enquiries_answer_days\` numeric,
  	\`enquiries_keep_days\` numeric,
  	\`enquiries_covered_entity\` text,
  	\`enquiries_privacy_notice\` text,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`brand_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`brand_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`clinics_status_idx\` ON \`clinics\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`clinics_speaks_for_network_idx\` ON \`clinics\` (\`speaks_for_network\`);`)
  await db.run(sql`CREATE INDEX \`clinics_brand_brand_logo_idx\` ON \`clinics\` (\`brand_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_brand_brand_hero_idx\` ON \`clinics\` (\`brand_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_updated_by_idx\` ON \`clinics\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`clinics_updated_at_idx\` ON \`clinics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clinics_created_at_idx\` ON \`clinics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`clinics_locales\` (
  	\`tagline\` text,
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clinics_locales_locale_parent_id_unique\` ON \`clinics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_hosts_order_idx\` ON \`_clinics_v_version_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_hosts_parent_id_idx\` ON \`_clinics_v_version_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_hosts_host_idx\` ON \`_clinics_v_version_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`days_mo\` integer,
  	\`days_tu\` integer,
  	\`days_we\` integer,
  	\`days_th\` integer,
  	\`days_fr\` integer,
  	\`days_sa\` integer,
  	\`days_su\` integer,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	\`every_other_week\` integer,
  	\`first_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_hours_order_idx\` ON \`_clinics_v_version_locations_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_hours_parent_id_idx\` ON \`_clinics_v_version_locations_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_exceptions_order_idx\` ON \`_clinics_v_version_locations_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_exceptions_parent_id_idx\` ON \`_clinics_v_version_locations_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_locations_exceptions_locales_locale_paren\` ON \`_clinics_v_version_locations_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_fees_order_idx\` ON \`_clinics_v_version_locations_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_fees_parent_id_idx\` ON \`_clinics_v_version_locations_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_fees_locales\` (
  	\`label\` text,
  	\`price\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations_fees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_locations_fees_locales_locale_parent_id_u\` ON \`_clinics_v_version_locations_fees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_landmarks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_landmarks_order_idx\` ON \`_clinics_v_version_locations_landmarks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_landmarks_parent_id_idx\` ON \`_clinics_v_version_locations_landmarks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_landmarks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations_landmarks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_locations_landmarks_locales_locale_parent\` ON \`_clinics_v_version_locations_landmarks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`telephone\` text NOT NULL,
  	\`slug\` text,
  	\`jurisdiction\` text NOT NULL,
  	\`time_zone\` text NOT NULL,
  	\`postal_code\` text,
  	\`coordinates\` text,
  	\`email\` text,
  	\`whatsapp\` text,
  	\`booking_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_order_idx\` ON \`_clinics_v_version_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_locations_parent_id_idx\` ON \`_clinics_v_version_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_locations_locales\` (
  	\`city\` text,
  	\`name\` text,
  	\`street\` text,
  	\`district\` text,
  	\`region\` text,
  	\`parking\` text,
  	\`access\` text,
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_locations_locales_locale_parent_id_unique\` ON \`_clinics_v_version_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_alerts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`level\` text DEFAULT 'notice' NOT NULL,
  	\`location\` text,
  	\`from\` text,
  	\`until\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_alerts_order_idx\` ON \`_clinics_v_version_alerts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_alerts_parent_id_idx\` ON \`_clinics_v_version_alerts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_alerts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_alerts_locales_locale_parent_id_unique\` ON \`_clinics_v_version_alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_professions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_professions_order_idx\` ON \`_clinics_v_version_professions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_professions_parent_idx\` ON \`_clinics_v_version_professions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_languages_order_idx\` ON \`_clinics_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_languages_parent_idx\` ON \`_clinics_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`treatment_id\` text(36),
  	\`booking_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`treatment_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_offers_order_idx\` ON \`_clinics_v_version_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_offers_parent_id_idx\` ON \`_clinics_v_version_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_offers_treatment_idx\` ON \`_clinics_v_version_offers\` (\`treatment_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_offers_locales\` (
  	\`name\` text,
  	\`price\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_offers_locales_locale_parent_id_unique\` ON \`_clinics_v_version_offers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_vocabulary\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_vocabulary_order_idx\` ON \`_clinics_v_version_vocabulary\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_vocabulary_parent_id_idx\` ON \`_clinics_v_version_vocabulary\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_vocabulary_locales\` (
  	\`first\` text,
  	\`later\` text,
  	\`title\` text,
  	\`article\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_vocabulary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_vocabulary_locales_locale_parent_id_uniqu\` ON \`_clinics_v_version_vocabulary_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_fees_order_idx\` ON \`_clinics_v_version_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_fees_parent_id_idx\` ON \`_clinics_v_version_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_fees_locales\` (
  	\`label\` text,
  	\`price\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_fees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_fees_locales_locale_parent_id_unique\` ON \`_clinics_v_version_fees_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_insurers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_insurers_order_idx\` ON \`_clinics_v_version_insurers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_insurers_parent_id_idx\` ON \`_clinics_v_version_insurers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_insurers_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_insurers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_insurers_locales_locale_parent_id_unique\` ON \`_clinics_v_version_insurers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_disclosures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_disclosures_order_idx\` ON \`_clinics_v_version_disclosures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_disclosures_parent_id_idx\` ON \`_clinics_v_version_disclosures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_disclosures_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_disclosures_locales_locale_parent_id_uniq\` ON \`_clinics_v_version_disclosures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_navigation_order_idx\` ON \`_clinics_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_navigation_parent_id_idx\` ON \`_clinics_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_version_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_version_navigation_locales_locale_parent_id_uniqu\` ON \`_clinics_v_version_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_status\` text DEFAULT 'live' NOT NULL,
  	\`version_forward_to\` text,
  	\`version_legal_name\` text,
  	\`version_email\` text,
  	\`version_speaks_for_network\` integer,
  	\`version_new_conditions\` text DEFAULT 'auto' NOT NULL,
  	\`version_brand_theme\` text DEFAULT 'reading-room' NOT NULL,
  	\`version_brand_primary\` text,
  	\`version_brand_accent\` text,
  	\`version_brand_logo_id\` text(36),
  	\`version_brand_hero_id\` text(36),
  	\`version_booking_url\` text,
  	\`version_whatsapp\` text,
  	\`version_enquiries_mail_to\` text,
  	\`version_enquiries_answer_days\` numeric,
  	\`version_enquiries_keep_days\` numeric,
  	\`version_enquiries_covered_entity\` text,
  	\`version_enquiries_privacy_notice\` text,
  	\`version_updated_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_brand_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_brand_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinics_v_parent_idx\` ON \`_clinics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_status_idx\` ON \`_clinics_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_speaks_for_network_idx\` ON \`_clinics_v\` (\`version_speaks_for_network\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_brand_version_brand_logo_idx\` ON \`_clinics_v\` (\`version_brand_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_brand_version_brand_hero_idx\` ON \`_clinics_v\` (\`version_brand_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_updated_by_idx\` ON \`_clinics_v\` (\`version_updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_updated_at_idx\` ON \`_clinics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_version_created_at_idx\` ON \`_clinics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_created_at_idx\` ON \`_clinics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinics_v_updated_at_idx\` ON \`_clinics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_clinics_v_locales\` (
  	\`version_tagline\` text,
  	\`version_introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_clinics_v_locales_locale_parent_id_unique\` ON \`_clinics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_tenants_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users_tenants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_tenants_roles_order_idx\` ON \`users_tenants_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_tenants_roles_parent_idx\` ON \`users_tenants_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_tenants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tenant_id\` text(36),
  	FOREIGN KEY (\`tenant_id\`) REFERENCES \`clinics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_tenants_order_idx\` ON \`users_tenants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_tenants_parent_id_idx\` ON \`users_tenants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_tenants_tenant_idx\` ON \`users_tenants\` (\`tenant_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`updated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_by_idx\` ON \`users\` (\`updated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`adaptations_operations\`;`)
  await db.run(sql`DROP TABLE \`adaptations_operations_locales\`;`)
  await db.run(sql`DROP TABLE \`adaptations_call_to_action_selling_points\`;`)
  await db.run(sql`DROP TABLE \`adaptations_call_to_action_selling_points_locales\`;`)
  await db.run(sql`DROP TABLE \`adaptations\`;`)
  await db.run(sql`DROP TABLE \`adaptations_locales\`;`)
  await db.run(sql`DROP TABLE \`adaptations_rels\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v_version_operations\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v_version_operations_locales\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v_version_call_to_action_selling_points\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v_version_call_to_action_selling_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_adaptations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`posts\`;`)
  await db.run(sql`DROP TABLE \`posts_locales\`;`)
  await db.run(sql`DROP TABLE \`posts_texts\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`_posts_v\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_posts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`practitioners_registration_authorisations\`;`)
  await db.run(sql`DROP TABLE \`practitioners_placements\`;`)
  await db.run(sql`DROP TABLE \`practitioners\`;`)
  await db.run(sql`DROP TABLE \`practitioners_locales\`;`)
  await db.run(sql`DROP TABLE \`practitioners_texts\`;`)
  await db.run(sql`DROP TABLE \`practitioners_rels\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_version_registration_authorisations\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_version_placements\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_rels\`;`)
  await db.run(sql`DROP TABLE \`testimonials\`;`)
  await db.run(sql`DROP TABLE \`testimonials_locales\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`enquiries\`;`)
  await db.run(sql`DROP TABLE \`conditions_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`conditions_when_professions\`;`)
  await db.run(sql`DROP TABLE \`conditions\`;`)
  await db.run(sql`DROP TABLE \`conditions_locales\`;`)
  await db.run(sql`DROP TABLE \`conditions_texts\`;`)
  await db.run(sql`DROP TABLE \`conditions_rels\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_when_professions\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`treatments_professions\`;`)
  await db.run(sql`DROP TABLE \`treatments_authorisations\`;`)
  await db.run(sql`DROP TABLE \`treatments_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`treatments_when_professions\`;`)
  await db.run(sql`DROP TABLE \`treatments\`;`)
  await db.run(sql`DROP TABLE \`treatments_locales\`;`)
  await db.run(sql`DROP TABLE \`treatments_texts\`;`)
  await db.run(sql`DROP TABLE \`treatments_rels\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_professions\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_authorisations\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_when_professions\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_rels\`;`)
  await db.run(sql`DROP TABLE \`muscles_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`muscles_when_professions\`;`)
  await db.run(sql`DROP TABLE \`muscles\`;`)
  await db.run(sql`DROP TABLE \`muscles_locales\`;`)
  await db.run(sql`DROP TABLE \`muscles_texts\`;`)
  await db.run(sql`DROP TABLE \`muscles_rels\`;`)
  await db.run(sql`DROP TABLE \`_muscles_v_version_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_muscles_v_version_when_professions\`;`)
  await db.run(sql`DROP TABLE \`_muscles_v\`;`)
  await db.run(sql`DROP TABLE \`_muscles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_muscles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_muscles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`symptoms_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`symptoms_when_professions\`;`)
  await db.run(sql`DROP TABLE \`symptoms\`;`)
  await db.run(sql`DROP TABLE \`symptoms_locales\`;`)
  await db.run(sql`DROP TABLE \`symptoms_texts\`;`)
  await db.run(sql`DROP TABLE \`symptoms_rels\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_when_professions\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`body_regions_body_areas\`;`)
  await db.run(sql`DROP TABLE \`body_regions_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`body_regions_when_professions\`;`)
  await db.run(sql`DROP TABLE \`body_regions\`;`)
  await db.run(sql`DROP TABLE \`body_regions_locales\`;`)
  await db.run(sql`DROP TABLE \`body_regions_texts\`;`)
  await db.run(sql`DROP TABLE \`body_regions_rels\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v_version_body_areas\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v_version_when_jurisdictions\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v_version_when_professions\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_body_regions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`studies_findings\`;`)
  await db.run(sql`DROP TABLE \`studies_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`studies\`;`)
  await db.run(sql`DROP TABLE \`studies_texts\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_texts\`;`)
  await db.run(sql`DROP TABLE \`clinics_hosts\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_hours\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_exceptions\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_fees\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_fees_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_landmarks\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_landmarks_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations\`;`)
  await db.run(sql`DROP TABLE \`clinics_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_alerts\`;`)
  await db.run(sql`DROP TABLE \`clinics_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_professions\`;`)
  await db.run(sql`DROP TABLE \`clinics_languages\`;`)
  await db.run(sql`DROP TABLE \`clinics_offers\`;`)
  await db.run(sql`DROP TABLE \`clinics_offers_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_vocabulary\`;`)
  await db.run(sql`DROP TABLE \`clinics_vocabulary_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_fees\`;`)
  await db.run(sql`DROP TABLE \`clinics_fees_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_insurers\`;`)
  await db.run(sql`DROP TABLE \`clinics_insurers_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_disclosures\`;`)
  await db.run(sql`DROP TABLE \`clinics_disclosures_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics_navigation\`;`)
  await db.run(sql`DROP TABLE \`clinics_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`clinics\`;`)
  await db.run(sql`DROP TABLE \`clinics_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_hosts\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_hours\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_fees\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_fees_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_landmarks\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_landmarks_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_alerts\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_professions\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_offers\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_offers_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_vocabulary\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_vocabulary_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_fees\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_fees_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_insurers\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_insurers_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_disclosures\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_disclosures_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_version_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v\`;`)
  await db.run(sql`DROP TABLE \`_clinics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_tenants_roles\`;`)
  await db.run(sql`DROP TABLE \`users_tenants\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}

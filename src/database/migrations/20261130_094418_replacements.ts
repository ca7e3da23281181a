import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`replacements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phrase\` text NOT NULL,
  	\`replacement\` text,
  	\`publishes\` integer,
  	\`owner\` text,
  	\`started_by\` text NOT NULL,
  	\`undone_by\` text,
  	\`started_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`replacements_owner_idx\` ON \`replacements\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`replacements_started_at_idx\` ON \`replacements\` (\`started_at\`);`)
  await db.run(sql`CREATE TABLE \`replacement_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`replacement\` text NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`of_id\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`edits\` text NOT NULL,
  	\`based_on\` text NOT NULL,
  	\`was_published\` integer,
  	\`is_live\` integer,
  	\`reason\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`replacement_documents_replacement_idx\` ON \`replacement_documents\` (\`replacement\`);`)
  await db.run(sql`CREATE INDEX \`replacement_documents_state_idx\` ON \`replacement_documents\` (\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`replacements\`;`)
  await db.run(sql`DROP TABLE \`replacement_documents\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`scheduled_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slot\` text NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`of_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`version\` text,
  	\`due_at\` text NOT NULL,
  	\`owner\` text,
  	\`scheduled_by\` text NOT NULL,
  	\`problem\` text,
  	\`told_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scheduled_changes_slot_idx\` ON \`scheduled_changes\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_due_at_idx\` ON \`scheduled_changes\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_changes_owner_idx\` ON \`scheduled_changes\` (\`owner\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`scheduled_changes\`;`)
}

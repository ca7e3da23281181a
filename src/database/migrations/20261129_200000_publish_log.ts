import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publish_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tags\` text,
  	\`written_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publish_log_written_at_idx\` ON \`publish_log\` (\`written_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publish_log\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`line\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`user_name\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`user_id\` text,
  	\`of_collection\` text,
  	\`of_id\` text,
  	\`title\` text,
  	\`tenant\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_created_at_idx\` ON \`activity\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_updated_at_idx\` ON \`activity\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tenant_createdAt_idx\` ON \`activity\` (\`tenant\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_createdAt_idx\` ON \`activity\` (\`kind\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`userName_createdAt_idx\` ON \`activity\` (\`user_name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ofCollection_ofId_createdAt_idx\` ON \`activity\` (\`of_collection\`,\`of_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`last_step\` numeric NOT NULL,
  	\`recovery_hashes\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user\`);`)
  await db.run(sql`CREATE TABLE \`presence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`user_name\` text NOT NULL,
  	\`seen_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presence_key_idx\` ON \`presence\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presence_seen_at_idx\` ON \`presence\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`document_seenAt_idx\` ON \`presence\` (\`document\`,\`seen_at\`);`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`device\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`presence\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`device\`;`)
}

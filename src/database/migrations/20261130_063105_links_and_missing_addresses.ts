import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`missing_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tenant\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`last_asked_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`missing_addresses_last_asked_at_idx\` ON \`missing_addresses\` (\`last_asked_at\`);`)
  await db.run(sql`CREATE INDEX \`missing_addresses_updated_at_idx\` ON \`missing_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`missing_addresses_created_at_idx\` ON \`missing_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tenant_path_idx\` ON \`missing_addresses\` (\`tenant\`,\`path\`);`)
  await db.run(sql`CREATE TABLE \`outward_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`owner\` text,
  	\`url\` text NOT NULL,
  	\`uses\` text NOT NULL,
  	\`checked_at\` text,
  	\`status\` numeric,
  	\`problem\` text,
  	\`broken_since\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`outward_links_url_idx\` ON \`outward_links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`outward_links_checked_at_idx\` ON \`outward_links\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`owner_url_idx\` ON \`outward_links\` (\`owner\`,\`url\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`missing_addresses\`;`)
  await db.run(sql`DROP TABLE \`outward_links\`;`)
}

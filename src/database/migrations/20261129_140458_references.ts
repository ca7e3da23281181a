import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_collection\` text NOT NULL,
  	\`from_id\` text NOT NULL,
  	\`owner\` text,
  	\`path\` text NOT NULL,
  	\`to_collection\` text NOT NULL,
  	\`to_id\` text NOT NULL,
  	\`published\` integer DEFAULT false NOT NULL,
  	\`draft\` integer DEFAULT false NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`references_owner_idx\` ON \`references\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`toCollection_toId_idx\` ON \`references\` (\`to_collection\`,\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`fromCollection_fromId_idx\` ON \`references\` (\`from_collection\`,\`from_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`references\`;`)
}

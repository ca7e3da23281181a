import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Adds an index for each foreign key that none begins with. Payload gives the tables of localized fields a unique index on
 * locale and parent only, and those of text lists one on order and parent, so that every read by parent scans them.
 */
export function indexForeignKeys({ rawTables }: Pick<SQLiteAdapter, 'rawTables'>): void {
  for (const { name, columns, foreignKeys = {}, indexes = {} } of Object.values(rawTables)) {
    const indexed = new Set(Object.values(indexes).map(({ on }) => [on].flat()[0]))
    const referring = Object.values(foreignKeys).flatMap(({ columns: [first] }) => first ?? [])
    for (const key of referring.filter((each) => !indexed.has(each))) {
      const column = columns[key]?.name.replace(/^_/, '')
      indexes[`${key}ForeignKey`] = { name: `${name}_${column}_idx`, on: key }
    }
  }
}

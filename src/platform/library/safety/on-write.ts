import type Dexie from 'dexie';
import type { DBCore, DBCoreAddRequest, DBCorePutRequest } from 'dexie';

export type WriteRequest = DBCoreAddRequest | DBCorePutRequest;

/** Has `handle` see every row that is added or put, by any method of Dexie, and what is written in its place is what it answers. */
export function onWrite(
  db: Dexie,
  name: string,
  handle: (table: string, request: WriteRequest) => WriteRequest,
): void {
  const create = (core: DBCore): DBCore => ({
    ...core,
    table(tableName) {
      const table = core.table(tableName);
      return {
        ...table,
        mutate: (request) =>
          table.mutate(
            request.type === 'add' || request.type === 'put' ? handle(tableName, request) : request,
          ),
      };
    },
  });
  db.use({ stack: 'dbcore', name, create });
}

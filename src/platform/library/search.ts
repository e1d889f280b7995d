import { database } from './library';
import { SearchStore } from './search-store';

/** The search of this browser profile's library; apart from the stores, for its tables are large. */
export const search = new SearchStore(database);

import { database } from './library';
import { TwinStore } from './twin-store';

/** The near-identical articles of this browser profile's library; apart from the stores, for its tables are large. */
export const twins = new TwinStore(database);

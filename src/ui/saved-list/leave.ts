import { createContext } from 'react';

/** What becomes of the window once something else has come to the front: a popup closes, a panel stays. */
export const LeaveContext = createContext<(() => void) | null>(null);

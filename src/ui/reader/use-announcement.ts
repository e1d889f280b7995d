import { useCallback, useState } from 'react';

/** Tells a screen reader what has just happened. */
export type Announce = (text: string) => void;

/** A space at the end tells two equal announcements apart, else the second would not be spoken. */
const AGAIN = '\u00a0';

export function useAnnouncement(): readonly [string, Announce] {
  const [announcement, setAnnouncement] = useState('');
  const announce = useCallback<Announce>((text) => {
    setAnnouncement((last) => (last === text ? text + AGAIN : text));
  }, []);
  return [announcement, announce];
}

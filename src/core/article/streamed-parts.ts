/** Where React puts a part that was sent later (`B:0`, `P:1f`), and the part itself (`S:0`, `S:1f`). */
const PLACE = /^[BP]:([\da-f]+)$/;

/**
 * Puts the parts of a streamed page where they belong. React sends what is not ready at first as hidden boxes at the
 * end and has scripts move them; in a saved page, or where its scripts are blocked, the story stays there.
 */
export function placeStreamedParts(clone: Document): void {
  const parts = new Map<string, Element>();
  for (const part of clone.querySelectorAll('[hidden][id^="S:"]')) parts.set(part.id.slice(2), part);
  if (parts.size === 0) return;
  for (const place of clone.querySelectorAll('template[id]')) {
    const number = PLACE.exec(place.id)?.[1] ?? '';
    const part = parts.get(number);
    if (!part || part.contains(place)) continue;
    place.replaceWith(...part.childNodes);
    part.remove();
    parts.delete(number);
  }
}

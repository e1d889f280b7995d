/** Where `part` begins in `text`, overlapping occurrences too, at most `limit` of them; an empty part is nowhere. */
export function occurrences(text: string, part: string, limit: number): number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0 && places.length < limit; at = text.indexOf(part, at + 1)) {
    places.push(at);
  }
  return places;
}

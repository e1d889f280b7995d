import type { ArticleId } from '@/core/article/types';
import { resemblance, shingle, sketch } from '@/core/search/shingles';
import type { LibraryDatabase } from './database';

/**
 * Texts that share this much are one story. On the 449 texts of the labelled pages no two different ones share more than a
 * tenth, and the 18 that are there twice share all; a repost with a new head and foot shares well over half.
 */
const SAME = 0.5;

/** A text with fewer shingles says too little: brief notices repeat each other. */
const SHORTEST = 40;

/** Texts that share half of their shingles have six of twelve keys in common; one alone may be a set phrase. */
const FEWEST_KEYS = 2;

/** A key that more articles have is a set phrase and tells nothing; a library of ten thousand would else be read through for it. */
const MOST_OWNERS = 64;

/** Candidates whose text is read and compared. */
const MOST_READ = 8;

/** A stored article with nearly the same text. */
export interface Twin {
  readonly id: ArticleId;
  /** How much of the two texts is the same, 0.5 to 1. */
  readonly share: number;
}

/** Knows which articles are nearly the same. Every method wants a transaction over articles, contents and sketches. */
export class TwinIndex {
  constructor(private readonly db: LibraryDatabase) {}

  /** Takes an article in, or its new text. */
  async put(id: ArticleId, text: string): Promise<void> {
    const shingles = shingle(text);
    if (shingles.length < SHORTEST) return this.remove([id]);
    const keys = sketch(shingles);
    const known = await this.db.sketches.get(id);
    // Tags and notes change more often than texts.
    if (known && known.keys.join() === keys.join()) return;
    const twin = await this.nearest(shingles, id);
    const first = twin && (await this.db.sketches.get(twin.id));
    const twinOf = first?.twinOf ?? twin?.id;
    // The first of a story stays the first when it is indexed again.
    const isFirst = twinOf === id;
    await this.db.sketches.put({ id, keys, ...(twinOf && !isFirst && { twinOf }) });
  }

  async remove(ids: readonly ArticleId[]): Promise<void> {
    await this.db.sketches.bulkDelete([...ids]);
  }

  /** The saved article that is nearest to a text, `self` left out; null where none is the same story. */
  async nearestTo(text: string, self: ArticleId | null): Promise<Twin | null> {
    const shingles = shingle(text);
    return shingles.length < SHORTEST ? null : this.nearest(shingles, self);
  }

  /** The articles that have a key; none where too many have it. */
  private async ownersOf(key: number): Promise<ArticleId[]> {
    const owners = await this.db.sketches
      .where('keys')
      .equals(key)
      .limit(MOST_OWNERS + 1)
      .primaryKeys();
    return owners.length > MOST_OWNERS ? [] : owners;
  }

  private async nearest(shingles: Uint32Array, self: ArticleId | null): Promise<Twin | null> {
    const owners = await Promise.all(sketch(shingles).map((key) => this.ownersOf(key)));
    const shared = new Map<ArticleId, number>();
    for (const id of owners.flat()) if (id !== self) shared.set(id, (shared.get(id) ?? 0) + 1);
    const likely = [...shared].filter(([, keys]) => keys >= FEWEST_KEYS);
    likely.sort(([, one], [, other]) => other - one);
    const ids = likely.slice(0, MOST_READ).map(([id]) => id);
    const [rows, contents] = await Promise.all([
      this.db.articles.bulkGet(ids),
      this.db.contents.bulkGet(ids),
    ]);
    const twins = ids.flatMap((id, at): Twin[] => {
      if (rows[at]?.state !== 'saved') return [];
      const share = resemblance(shingles, shingle(contents[at]?.text ?? ''));
      return share >= SAME ? [{ id, share }] : [];
    });
    return twins.sort((one, other) => other.share - one.share)[0] ?? null;
  }
}

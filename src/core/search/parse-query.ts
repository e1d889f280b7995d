import { foldForSearch } from './search-text';
import { ARTICLE_STATES, type ArticleState, type SearchQuery, type Term } from './types';

/** `-word`, `name:value`, and anything in quotes; Chinese keyboards write “ ” 「 」 ： and －. */
const PIECE = /([-－]?)(?:(\p{L}+)[:：])?(?:["“”「]([^"“”」]*)["“”」]?|(\S+))/gu;

const STATE_NAMES: Readonly<Record<string, ArticleState>> = {
  ...Object.fromEntries(ARTICLE_STATES.map((state) => [state, state])),
  ...{
    favorite: 'favourite',
    starred: 'favourite',
    archive: 'archived',
    read: 'finished',
    'in-progress': 'reading',
  },
  ...{
    未读: 'unread',
    在读: 'reading',
    读完: 'finished',
    归档: 'archived',
    收藏: 'favourite',
    高亮: 'highlighted',
  },
};

/**
 * Understands a search: words that must all be there, `"a phrase"`, `-not`, and the operators `tag:` `source:` `lang:`
 * `is:` `before:` `after:` (days as `2026`, `2026-11` or `2026-11-23`, local time). What is no operator is a word: no input is an error.
 */
export function parseQuery(input: string): SearchQuery {
  const query = {
    ...{ terms: [] as Term[], excluded: [] as Term[], tags: [] as string[], sources: [] as string[] },
    ...{ langs: [] as string[], states: [] as ArticleState[] },
    ...{ before: null as number | null, after: null as number | null },
  };
  for (const [whole, minus, name = '', quoted, bare] of input.matchAll(PIECE)) {
    const value = quoted ?? bare ?? '';
    const day = startOfDay(value);
    const state = STATE_NAMES[value.toLowerCase()];
    const operator = minus ? '' : name.toLowerCase();
    if (operator === 'tag') query.tags.push(foldForSearch(value).key);
    else if (operator === 'source') query.sources.push(foldForSearch(value).key);
    else if (operator === 'lang') query.langs.push(value.toLowerCase());
    else if (operator === 'is' && state) query.states.push(state);
    else if (operator === 'before' && day !== null) query.before = day;
    else if (operator === 'after' && day !== null) query.after = day;
    else {
      const text = name === '' ? value : whole.replace(/^[-－]/, '');
      const key = foldForSearch(text).key.trim();
      if (key !== '') (minus ? query.excluded : query.terms).push({ key, isPhrase: quoted !== undefined });
    }
  }
  return query;
}

/** Whether the query asks for anything at all. */
export function isEmptyQuery(query: SearchQuery): boolean {
  const { terms, excluded, tags, sources, langs, states, before, after } = query;
  const lists = [terms, excluded, tags, sources, langs, states];
  return lists.every((list) => list.length === 0) && before === null && after === null;
}

function startOfDay(text: string): number | null {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, Number(day)).getTime();
}

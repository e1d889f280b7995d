/** A backup of two articles, in which every field is there that a backup can have. */
export function backup() {
  return {
    format: 'lede',
    version: 1,
    exportedAt: '2026-11-20T08:00:00.000Z',
    articles: [1, 2].map((number) => ({
      article: {
        id: `article-${number}`,
        url: `https://news.example/${number}`,
        title: `第${number}次报道`,
        authors: ['林晓雨'],
        source: '澜城日报',
        published: '2026-11-18',
        siteClaim: { units: 20, minutes: null },
        lang: 'zh-Hans',
        dir: 'ltr',
        count: { cjk: 9, punct: 1, words: 0, units: 10 },
        images: 0,
        joinedPages: { count: 2, total: 3, missing: [2] },
        savedAt: 1_700_000_000_000,
        openedAt: 1_700_000_000_000,
        tags: ['城建'],
        isFavourite: true,
        isArchived: false,
        note: '比一比',
        progress: 0.5,
        finishedAt: 1_700_000_000_001,
      },
      content: {
        html: '<p>江边的老码头开放了。</p>',
        text: '江边的老码头开放了。',
        trace: { chosenBy: 'parser', removals: [{ pass: 'x', reason: 'y', text: 'z' }] },
        hidden: [{ key: 'p1' }],
      },
      highlights: [
        {
          id: `highlight-${number}`,
          colour: 'yellow',
          quote: { exact: '老码头', prefix: '江边的', suffix: '开放了' },
          positions: { reader: { start: 3, end: 6 } },
          place: { relative: 0.2, blocks: ['p'], copies: 1 },
          note: '',
          tags: [],
          createdAt: 1_700_000_000_000,
          updatedAt: 1_700_000_000_000,
        },
      ],
    })),
  };
}

type Path = readonly (string | number)[];

/** The backup as a file, with one thing changed; undefined takes it away. */
export function backupWith(path: Path, value: unknown): string {
  const whole = backup();
  let at: unknown = whole;
  for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[step];
  (at as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return JSON.stringify(whole);
}

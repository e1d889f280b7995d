import { build } from 'vite';
import { fromRoot } from '../../../scripts/paths.mjs';
import { PARAGRAPHS } from './paragraphs';

/** The story as a news page. */
export function story(paragraphs: readonly string[] = PARAGRAPHS): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>渡口</title>
    <meta property="og:type" content="article"></head>
    <body><nav><a href="/">首页</a></nav><article><h1>渡口的一天</h1>${text}</article></body></html>`;
}

/** `react-story.ts` as one script. */
export async function bundleReactStory(): Promise<string> {
  const result = await build({
    configFile: false,
    root: fromRoot('.'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fromRoot('tests/e2e/support/react-story.ts'), formats: ['iife'], name: 'story' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error('The story was not bundled.');
  return chunk.code;
}

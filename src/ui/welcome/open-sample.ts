import { countWords } from '@/core/text/count-words';
import { articles } from '@/platform/library/library';
import { SAMPLES, type Sample } from './samples';

/** Opens the article that comes with Lede in this tab: in Chinese for those who read it, else in English. It is a draft like any other. */
export async function openSample(lang: string): Promise<void> {
  const sample = lang.startsWith('zh') ? SAMPLES.zh : SAMPLES.en;
  const id = await articles.saveDraft(extractionOf(sample));
  location.assign(`/reader.html?id=${encodeURIComponent(id)}`);
}

function extractionOf({ url, lang, title, author, source, paragraphs }: Sample) {
  const text = paragraphs.join('\n\n');
  return {
    ...{ url, title, authors: [author], source, published: null, siteClaim: null, lang, dir: 'ltr' as const },
    html: paragraphs.map((words) => `<p>${words}</p>`).join(''),
    text,
    count: countWords(text),
    images: 0,
    trace: { chosenBy: 'parser' as const, removals: [] },
  };
}

import { foldSpaces } from './blocks';

/** What a link to another page of an article says of itself. */
export type PageLabel =
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'number'; readonly number: number };

/** A longer text, in UTF-16 units, is a headline. */
const MAX_LABEL = 24;

/** What stands round a label: brackets, arrows, space. */
const DECORATION = /[\s[\]()（）【】《》<>«»‹›←→⟵⟶▶◀|·….]/g;

const NEXT = new Set([
  ...['下一页', '下页', '下一頁', '下頁', '后一页', '後一頁', '翻到下一页', '阅读下一页', '点击进入下一页'],
  ...['next', 'nextpage', 'continued', 'continuereading', '次へ', '次のページ', '次のページへ', '次ページ'],
  ...['다음', '다음페이지', 'siguiente', 'páginasiguiente', 'suivant', 'suivante', 'pagesuivante'],
  ...['weiter', 'nächsteseite', 'próxima', 'próximapágina', 'avanti', 'далее', 'следующая'],
]);

const PREVIOUS = new Set([
  ...['上一页', '上页', '上一頁', '上頁', '前一页', '前一頁', 'previous', 'previouspage', 'prev', 'prevpage'],
  ...['前へ', '前のページ', '前のページへ', '前ページ', '이전', '이전페이지', 'anterior', 'páginaanterior'],
  ...['précédent', 'précédente', 'pageprécédente', 'zurück', 'vorherigeseite', 'indietro', 'назад'],
]);

const NUMBER = /^(?:第|page|p|seite|página)?(\d{1,2})(?:页|頁|ページ|페이지)?$/;

/** The link leads to another story, whatever its `rel` says. */
const OTHER_STORY =
  /[上下]一?[篇则則条條章节節]|(?:next|prev(?:ious)?)\s?(?:article|post|story|chapter|entry|news)|[前次]の記事|(?:다음|이전)\s?(?:글|기사)/i;

/** Null for a link that says something else. `rel` counts where the words do not speak against it. */
export function readPageLabel(link: Element): PageLabel | null {
  const texts = [
    link.textContent ?? '',
    link.getAttribute('aria-label') ?? '',
    link.getAttribute('title') ?? '',
  ];
  const labels = texts.filter(Boolean).map((text) => foldSpaces(text.slice(0, 500)));
  const said = labels.filter((label) => label.length <= MAX_LABEL).map(readLabel);
  const label = said.find((found) => found !== null) ?? readRel(link);
  return label && labels.some((text) => OTHER_STORY.test(text)) ? null : label;
}

function readRel(link: Element): PageLabel | null {
  const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('next')) return { type: 'next' };
  return rel.includes('prev') || rel.includes('previous') ? { type: 'previous' } : null;
}

function readLabel(label: string): PageLabel | null {
  const words = label.replace(DECORATION, '').toLowerCase();
  if (NEXT.has(words)) return { type: 'next' };
  if (PREVIOUS.has(words)) return { type: 'previous' };
  const number = NUMBER.exec(words)?.[1];
  if (number) return { type: 'number', number: Number(number) };
  if (words !== '') return null;
  if (/[>»›→]/.test(label)) return { type: 'next' };
  return /[<«‹←]/.test(label) ? { type: 'previous' } : null;
}

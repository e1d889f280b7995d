/** A name in Chinese characters: 2 to 4, or with a middle dot for foreign names. */
const HAN_NAME = '[\\p{Script=Han}]{2,4}(?:[·•][\\p{Script=Han}]{1,8})?';

const AUTHOR_LABEL =
  /(?:^|[\s|｜(（【])(?:作\s?者|记\s?者|記\s?者|本报记者|撰\s?文|撰稿|取材・文|執筆|文\/|文／|文・)\s{0,9}([:：])?\s{0,9}([^\s:：|｜()（）【】][^:：|｜()（）【】]{0,40})/u;
const SOURCE_LABEL =
  /(?:来\s?源|來\s?源|稿\s?源|出\s?处|出\s?處|信息来源|文章来源|转自)(?:\s{0,9}[:：]\s{0,9}|\s{1,9})(?!https?:)([^\s:：|｜,，。]{2,30})/u;

/** A new label ends the value of the one before it. */
const NEXT_LABEL =
  /\s{0,9}(?:时间|時間|日期|发布|發布|来源|來源|稿源|作者|编辑|編輯|责编|責編|责任编辑|记者|記者|点击|點擊|浏览|瀏覽|阅读|閱讀|评论|評論|字号|字體|分享|人气|次数|\d{4}[-年/.])[\s\S]*$/u;

const REPORTERS = new RegExp(
  `[(（【](?:[^()（）【】]{0,12}?)(?:记者|記者|通讯员)\\s*[:：]?\\s*(${HAN_NAME}(?:[\\s、,，]+${HAN_NAME}){0,5})`,
  'u',
);
const TAIWAN_REPORTER = new RegExp(`記者[/／]?(${HAN_NAME}(?:、${HAN_NAME}){0,5})[/／]`, 'u');

/** A name begins with a capital: `By the river` is prose. */
const LATIN_BYLINE =
  /(?:^|^(?:[Ww]ritten|[Pp]osted|[Pp]ublished|WRITTEN|POSTED)\s(?:.{0,40}\s)?|\d{4}\s)(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)[:\s]+(\p{Lu}.{2,80})$/u;

/** A label that takes the whole line, at the head or the foot of an article. */
const SIGNED =
  /^(?:(?:(?:[Ww]ritten|[Aa]uthored|[Pp]osted) )?[Bb]y:?|Authors?\s?:|Autor(?:in)?(?:\/-?(?:Autor|in))?:?)\s+(\p{Lu}\S* .{2,80})$/u;

/** A date in words ends a name: `Jane Doe January 21, 2026`. */
const TRAILING_DATE =
  /[\s,]{1,9}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,9}\d{1,2}\b[\s\S]*$|\s{1,9}\d{1,2}[./]\d{1,2}[./]\d{2,4}[\s\S]*$/iu;

/** `by seagull`: a name in small letters is one word, alone on its line. */
const HANDLE = /^by[:\s]\s*(\p{Ll}[\p{L}\p{N}_-]{2,30})$/u;

/** What a person does, behind the name and a comma; what follows it is where. */
const OFFICE =
  /\b(?:editor|writer|reporter|journalist|correspondent|columnist|contributor|officer|director|manager|professor|chief|president|founder|ceo|cto|analyst|staff|producer|educators?)\b/i;

/** True for the name of an office alone: `Events Coordinator`. */
export function isPost(name: string): boolean {
  return POST.test(name);
}

const POST = /\b(?:coordinator|editor|developer|manager|webmaster|department|redaktion)$|^marketing$/i;

/** A degree belongs to the name before it. */
const DEGREE =
  /^(?:MD|M\.D\.|PhD|Ph\.D\.?|DO|RN|NP|MPH|MBA|JD|CPA|CFP®?|RDN?|DDS|DVM|PharmD|PsyD|MSN|BSN|LCSW|EdD|Esq\.?|Jr\.?|Sr\.?|III?)\*?$/;

/** A longer line than this, in UTF-16 units, is prose. */
const MAX_SIGNATURE = 100;

/** What a person is, written before the name. */
const ROLE = /^(?:本报|本報|见习|見習|实习|實習|特约|特約)?(?:记者|記者|通讯员|通訊員|实习生|實習生)\s*/u;

/** Words that stand where a name should be and are none. */
const NO_NAME =
  /^(?:admin|administrator|editor|staff|unknown|佚名|未知|网络|互联网|本站|小编|管理员|none|null|undefined|n\/a)$/i;

/** Between the parts of a line of facts: `Jane Doe · 14 Feb 2026 · 5 min read`. */
const PART = /\s{1,9}[·•|｜/—–]\s{1,9}|\s{0,9}[|｜]\s{0,9}/;

/** The parts of a line of facts, each of which can name an author, a date, a length. */
export function partsOfLine(line: string): string[] {
  return line.split(PART).filter(Boolean);
}

const SENTENCE_END = /[。！？…][”’」』]?$/;

/** The author names on a line such as `时间:… 来源:… 作者:…`; empty where there are none. */
export function authorsOnLine(line: string): string[] {
  const [whole = '', colon, value] = AUTHOR_LABEL.exec(line) ?? [];
  // `记者今天从市交通局获悉。` is how a story begins, `（记者 赵艳）` in it names one.
  const isLabel = colon || /^[(（【]/.test(whole) || !SENTENCE_END.test(line);
  const labelled = isLabel ? value?.replace(NEXT_LABEL, '') : undefined;
  return splitNames(
    TAIWAN_REPORTER.exec(line)?.[1] ?? labelled ?? (LATIN_BYLINE.exec(line) ?? HANDLE.exec(line))?.[1] ?? '',
  );
}

/** The reporters that the first paragraph names in brackets: `(记者 赵艳)`. */
export function reportersIn(paragraph: string): string[] {
  const match = REPORTERS.exec(paragraph.slice(0, 200)) ?? TAIWAN_REPORTER.exec(paragraph.slice(0, 60));
  return splitNames(match?.[1] ?? '');
}

/** The author of a line that signs the article: `Written by Jane Doe`. */
export function signedBy(line: string): string[] {
  if (line.length > MAX_SIGNATURE) return [];
  return splitNames(SIGNED.exec(line)?.[1] ?? '').filter(looksLikeName);
}

/** The publication a line names: `来源:苏州日报`. */
export function sourceOnLine(line: string): string | null {
  const value = SOURCE_LABEL.exec(line)?.[1]?.replace(NEXT_LABEL, '').trim();
  return value && value.length > 1 && !NO_NAME.test(value) ? value : null;
}

/** More of a list of names than this, in UTF-16 units, is not read. */
const MAX_NAMES = 4000;

/** Splits `By A, B and C`, `张三 李四`, `张三、李四` into names; drops addresses and placeholders. */
export function splitNames(byline: string): string[] {
  const names = byline
    .replace(/\s+/g, ' ')
    .slice(0, MAX_NAMES)
    .replace(/https?:\/\/\S+/gi, '')
    .replace(/^ ?(?:written |posted )?(?:by|von|por|par)[: ]+/i, '')
    .replace(TRAILING_DATE, '')
    .split(
      /\s{0,3}(?:[,，、;；|&/／]|\s(?:and|und|y|et|e)\s)\s{0,3}|(?<=\p{Script=Han})\s{1,3}(?=\p{Script=Han})/iu,
    )
    .map((name) => name.trim().replace(ROLE, ''))
    .filter((name) => name.length > 1 && name.length <= 60 && !NO_NAME.test(name))
    .filter((name) => !/@|^\d+$/.test(name));
  return [...new Set(withoutOffices(names))];
}

/** Names without what the persons do and where, degrees joined to their names. */
function withoutOffices(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (last !== undefined && OFFICE.test(part)) break;
    if (last !== undefined && DEGREE.test(part)) names[names.length - 1] = `${last}, ${part}`;
    else names.push(part);
  }
  return names;
}

/** A name has no digits, few words, and each of them begins with a capital where the script has any. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (/\d|[?!:]/.test(text) || words.length > 5 || PAGE_WORD.test(text)) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word));
}

/** Small words inside names: Vincent van Gogh, María de la Cruz. */
const PARTICLE =
  /^(?:van|von|der|den|de|da|do|dos|di|del|della|la|le|el|al|bin|ibn|ten|ter|y|e|zu|af|av|du|des)$/;

/** What pages write where a name could stand. */
const PAGE_WORD =
  /\b(?:about|author|authors|view|posts?|all|more|follow|contact|team|staff|editorial|company|type|read|share|written|guest|articles?|home|blog|news)\b|作者|关于|更多/i;

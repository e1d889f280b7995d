import type { LanguageTag } from './types';

/** Short frequent words, chosen so that neighbours (Spanish and Portuguese, Danish and Swedish) differ. */
const STOP_WORDS: ReadonlyArray<readonly [LanguageTag, string]> = [
  ['en', 'the and of to in is that was for with his they this from which are'],
  ['fr', 'le la les des et est une dans que pour qui pas sur avec aux du ce'],
  ['de', 'der die das und ist nicht ein eine den mit von auf für sich dem auch'],
  ['es', 'el la los las que en una por con para del se es y más como pero'],
  ['pt', 'o os as que em uma não com para do da dos é e mais como ao pelo'],
  ['it', 'il la di che è una per non con del della gli sono anche nel ha dei'],
  ['nl', 'de het een en van is dat niet op zijn voor met te aan er ook'],
  ['sv', 'och att det som en är på av för med inte den till har jag ett'],
  ['da', 'og at det som en er på af for med ikke den til har et jeg blev'],
  ['nb', 'og at det som en er på av for med ikke den til har et jeg ble'],
  ['fi', 'ja on ei että oli se hän mutta joka kun myös ovat kuin sen'],
  ['pl', 'i w na z nie się że jest do to jak co przez ale po od'],
  ['cs', 'a v na se že je to s z do i pro jako ale po jsou by'],
  ['hu', 'a az és hogy nem egy is volt ez meg van csak már mint'],
  ['ro', 'și în de la nu că cu pe este o un din care mai sau'],
  ['tr', 've bir bu da de için ile çok olarak daha olan ne gibi'],
  ['vi', 'và của là có không được một cho trong với những các người'],
  ['id', 'yang dan di itu dengan untuk tidak ini dari dalam akan pada'],
];

/** A word as readers see it, combining marks included. */
const WORDS = /[\p{Script=Latin}\p{M}]+/gu;

/** Fewer hits than these say nothing. */
const FEWEST_HITS = 2;

const LISTS = STOP_WORDS.map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** The Latin-script language whose stop words a text holds most of, or null if none stands out. */
export function voteLatin(text: string): LanguageTag | null {
  const words = text.normalize('NFC').toLowerCase().match(WORDS) ?? [];
  let best: LanguageTag | null = null;
  let most = FEWEST_HITS - 1;
  for (const [lang, list] of LISTS) {
    const hits = words.filter((word) => list.has(word)).length;
    if (hits <= most) continue;
    best = lang;
    most = hits;
  }
  return best;
}

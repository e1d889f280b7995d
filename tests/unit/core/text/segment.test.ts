import { describe, expect, test } from 'vitest';
import { segmentSentences } from '@/core/text/segment';

describe('segmentSentences', () => {
  test.for<[string | undefined, string, string[]]>([
    [
      'zh-Hans',
      '江上起了雾。船停了!灯还亮着吗?他说:“亮着。”',
      ['江上起了雾。', '船停了!', '灯还亮着吗?', '他说:“亮着。”'],
    ],
    ['zh-Hans', '天黑了。“你来了？”他问。（没人答。）', ['天黑了。', '“你来了？”', '他问。', '（没人答。）']],
    ['zh-Hant', '雨停了。「走吧。」', ['雨停了。', '「走吧。」']],
    ['en', 'It stopped. “Go on.” (They went.)', ['It stopped.', '“Go on.”', '(They went.)']],
    ['en', '“', ['“']],
    ['en', ' The lamp is lit.  It stays lit! ', ['The lamp is lit.', 'It stays lit!']],
    ['ja', '霧が出た。船は止まった。', ['霧が出た。', '船は止まった。']],
    ['ar', 'أضاء المصباح. هل ما زال مضاء؟', ['أضاء المصباح.', 'هل ما زال مضاء؟']],
    ['no such language!', '没有句号的一行', ['没有句号的一行']],
    [undefined, '', []],
    ['en', ' \n ', []],
  ])('%s: %j', ([lang, text, sentences]) => {
    expect(segmentSentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

/** An article that comes with Lede, to try it on. Its paragraphs are plain text without markup. */
export interface Sample {
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly paragraphs: readonly string[];
}

export const SAMPLES: Readonly<Record<'zh' | 'en', Sample>> = {
  zh: {
    url: 'https://example.org/lede/zh',
    lang: 'zh-Hans',
    title: '修钟表的人，替一条街记着时间',
    author: 'Lede',
    source: '示例文章',
    paragraphs: [
      '石榴巷十七号的门脸只有一米八宽。玻璃柜台后面坐着钱守拙，六十九岁，修了五十二年钟表。他不戴放大镜的时候，总要先眨两下眼睛，再抬头看你。',
      '“走慢了，还是停了？”这是他问每个客人的第一句话。走慢的表，多半是油干了；停了的表，十有八九是从桌上摔过。他把两种毛病分放在两个铁盒里，盒盖上用红漆写着“慢”和“停”。',
      '巷子里的人家，谁的座钟是什么时候上的发条，他都记得。东头裁缝铺的那只，每逢单日上午九点；巷口小学的那只，周一升旗以前。有一年冬天他住院，整条街的钟先后停了六只，邻居们这才发现，原来一直是他顺路替大家上的弦。',
      '“这不算什么手艺。”他说，“钟是死的，人要替它记着。”出院那天，他没有先回家，拎着药袋从巷头走到巷尾，把六只钟一只一只拨准了。',
      '如今来修机械表的人少了，多数时候是换电池。换一块电池收五块钱，二十年没涨过。有人劝他涨一点，他摇头：“五块钱的事，人家愿意走进来坐坐，这就值了。”',
      '去年街道给老店挂牌子，问他店名叫什么。他想了半天，说没有名字。挂牌的年轻人急了，总得写点什么。最后牌子上写的是他自己说的那句话：走慢了，还是停了。',
      '现在，你可以在这篇文章里试试 Lede：选中一句话，点一个颜色，它就成了一处高亮，文章也随之存进资料库；右边的列表里可以写批注。按 J 和 K 逐句往下读，按 T 换字号和配色，按问号看所有的快捷键。',
    ],
  },
  en: {
    url: 'https://example.org/lede/en',
    lang: 'en',
    title: 'The man who keeps a street’s time',
    author: 'Lede',
    source: 'Sample article',
    paragraphs: [
      'The shop at 17 Pomegranate Lane is barely six feet wide. Behind its glass counter sits Henry Quill, who is sixty-nine and has mended clocks for fifty-two years. Before he looks up at you he blinks twice, as if to set his own eyes.',
      '“Slow, or stopped?” is the first thing he asks everyone. A slow clock mostly wants oil. A stopped one has mostly met a floor. He keeps the two kinds apart, in two tins, and has painted the words on their lids in red.',
      'He knows when every clock in the lane is due for winding. The tailor’s, on odd days at nine. The school’s, on Mondays before the bell. One winter he was taken to hospital, and within a week six clocks had stopped. Only then did the neighbours understand who had been winding them on his way home.',
      '“It is hardly a craft,” he says. “A clock remembers nothing. Somebody has to do it for her.” On the day he was let out he did not go home first. He walked the lane from end to end, a bag of medicine in his hand, and set all six.',
      'Few people bring him springs and wheels today. Most want a battery. He charges what he charged twenty years ago, and when friends tell him to ask for more he shakes his head. For that little, he says, people still come in and sit down.',
      'Last year the council put up signs for old shops and asked what his was called. It had no name. The young woman with the ladder could not leave the sign empty, so it says what he says: Slow, or stopped?',
      'Now try Lede on this article. Select a sentence and pick a colour: it becomes a highlight, and the article is kept in your library; notes go into the list on the side. J and K read on sentence by sentence, T changes type and theme, and a question mark shows every key.',
    ],
  },
};

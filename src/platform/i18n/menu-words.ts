import { menu as de, colours as deColours } from '@/locales/de.yml?menu';
import { menu as en, colours as enColours } from '@/locales/en.yml?menu';
import { menu as es, colours as esColours } from '@/locales/es.yml?menu';
import { menu as fr, colours as frColours } from '@/locales/fr.yml?menu';
import { menu as ja, colours as jaColours } from '@/locales/ja.yml?menu';
import { menu as zhCn, colours as zhCnColours } from '@/locales/zh_CN.yml?menu';
import { menu as zhTw, colours as zhTwColours } from '@/locales/zh_TW.yml?menu';
import type { Locale } from '@/platform/settings/types';

/** The words of the context menu and of the tools in a page. */
interface MenuWords {
  readonly menu: typeof en;
  readonly colours: typeof enColours;
}

/** The few words of the background, which loads whole with every start and so takes no catalogue. */
export const MENU_WORDS: Readonly<Record<Locale, MenuWords>> = {
  en: { menu: en, colours: enColours },
  zh_CN: { menu: zhCn, colours: zhCnColours },
  zh_TW: { menu: zhTw, colours: zhTwColours },
  ja: { menu: ja, colours: jaColours },
  de: { menu: de, colours: deColours },
  es: { menu: es, colours: esColours },
  fr: { menu: fr, colours: frColours },
};

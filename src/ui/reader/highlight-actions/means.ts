import type { TFunction } from 'i18next';
import type { Article } from '@/core/article/types';
import type { Toasts } from '@/ui/components/toast';
import type { PaintedPassage } from '@/ui/highlighting/painter';
import type { Announce } from '../use-announcement';
import type { History } from '../use-history';

/** What `range` covers of `root`, among the passages that are highlighted already. */
export interface NewPassage {
  readonly range: Range;
  readonly root: HTMLElement;
  readonly passages: readonly PaintedPassage[];
}

/** What the actions work with. */
export interface Means extends Toasts, Pick<History, 'push' | 'forget'> {
  readonly article: Pick<Article, 'id' | 'url'>;
  readonly announce: Announce;
  readonly t: TFunction;
}

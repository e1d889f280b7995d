import type { Focus } from '@/platform/settings/types';
import { LineBand } from './line-band';
import { useFocusBlock } from './use-focus-block';
import { useHiddenCursor } from './use-hidden-cursor';

interface Props {
  readonly root: HTMLElement;
  readonly focus: Exclude<Focus, 'off'>;
}

/** Dims all but the paragraph, or the few lines, at eye level, and hides the pointer while it rests. */
export default function FocusMode({ root, focus }: Props) {
  useFocusBlock(root, focus === 'paragraph');
  useHiddenCursor(root);
  return focus === 'paragraph' ? null : <LineBand root={root} />;
}

import type { ReactNode } from 'react';
import type { TextChange } from '@/core/text/text-changes';

const ELEMENTS = { kept: 'span', added: 'ins', removed: 'del' } as const;

/** The text by paragraphs, with what was added in `ins` and what was removed in `del`, so that it is heard as well as seen. */
export function ChangedText({ changes }: { readonly changes: readonly TextChange[] }): ReactNode {
  return paragraphsOf(changes).map((parts) => (
    <p key={parts[0]?.key}>
      {parts.map(({ key, kind, text }) => {
        const Element = ELEMENTS[kind];
        return <Element key={key}>{text}</Element>;
      })}
    </p>
  ));
}

interface Part extends TextChange {
  /** Where it begins, among all that is kept, added and removed. */
  readonly key: number;
}

/** A change may go over the end of a paragraph. */
function paragraphsOf(changes: readonly TextChange[]): Part[][] {
  const paragraphs: Part[][] = [[]];
  let key = 0;
  for (const { kind, text } of changes) {
    for (const [index, line] of text.split(/\n+/).entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ kind, text: line, key });
      key += line.length + 1;
    }
  }
  return paragraphs.filter((parts) => parts.length > 0);
}

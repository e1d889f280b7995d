import type { ReactNode } from 'react';
import type { SnippetPart } from '@/core/search/types';

/** A stretch of a text with what was searched for marked. */
export function Snippet({ parts }: { readonly parts: readonly SnippetPart[] }): ReactNode {
  return parts.map(({ text, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet never change places.
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

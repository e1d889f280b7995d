import type { i18n as Catalogue, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

interface Words {
  /** The words for a key, in the language that is shown. */
  readonly t: TFunction;
  /** The catalogue itself; `language` is the tag of the language that is shown. */
  readonly i18n: Catalogue;
}

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  readonly catalogue: Catalogue;
  readonly children?: ReactNode;
}

/** Gives the words of a catalogue to everything inside, anew when its language is switched. */
export function WordsProvider({ catalogue, children }: WordsProviderProps): ReactNode {
  const [words, setWords] = useState(() => wordsOf(catalogue));
  useEffect(() => {
    const renew = (): void => setWords(wordsOf(catalogue));
    catalogue.on('languageChanged', renew);
    return () => catalogue.off('languageChanged', renew);
  }, [catalogue]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** `catalogue.t` is the same function in each language; this one is new, so that what depends on it runs again. */
function wordsOf(catalogue: Catalogue): Words {
  const translate = catalogue.getFixedT(catalogue.language);
  const plain = new Map<string, string>();
  // A word without values is the same each time, and looking it up takes a good part of what a row of a list takes.
  const t = (key: string, values?: Record<string, unknown>): string => {
    if (values) return translate(key, values);
    const known = plain.get(key) ?? translate(key);
    plain.set(key, known);
    return known;
  };
  return { t: t as TFunction, i18n: catalogue };
}

/** The words of the interface. The name and the form are those of react-i18next, which copies the catalogue for each component. */
export function useTranslation(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no WordsProvider around this component.');
  return words;
}

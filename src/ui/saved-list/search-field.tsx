import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './saved-list.module.css';

interface SearchFieldProps {
  readonly input: string;
  readonly onInput: (input: string) => void;
}

/** Has the focus from the start. Enter in the empty field reads the article of this page; ↓ goes to the list. */
export function SearchField({ input, onInput }: SearchFieldProps): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && input === '') click('[data-testid=read]');
    else if (event.key === 'Enter') click('[data-testid=saved-article] button');
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-testid=saved-article] button')?.focus();
    } else if (event.key === 'Escape' && input !== '') {
      // Escape would close the whole popup.
      event.preventDefault();
      onInput('');
    }
  }

  return (
    <search className={styles.search}>
      <Search aria-hidden />
      <input
        ref={field}
        type="search"
        value={input}
        onChange={(event) => onInput(event.currentTarget.value)}
        onKeyDown={press}
        aria-label={t('library.search')}
        placeholder={t('library.searchHint')}
        data-testid="search"
      />
    </search>
  );
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

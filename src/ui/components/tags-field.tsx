import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './tags-field.module.css';

/** A tag is a word or two, not a note, in UTF-16 units; and there are a few of them. */
const LONGEST = 40;
const MOST = 20;

interface Props {
  /** Says whose tags they are, for those who do not see it. */
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags: Enter or a comma adds one, Backspace in the empty field takes the last one away. */
export function TagsField({ label, tags, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = (): void => {
    const tag = text.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    setText('');
    if (tag && !tags.includes(tag) && tags.length < MOST) onChange([...tags, tag]);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (['Enter', ',', '，', '、'].includes(event.key)) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
  };
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag} data-testid="tag">
          {tag}
          <button
            type="button"
            aria-label={t('reader.tags.remove', { tag })}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <X aria-hidden size={12} />
          </button>
        </span>
      ))}
      <input
        className={styles.input}
        data-testid="add-tag"
        aria-label={label}
        placeholder={t('reader.tags.placeholder')}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={add}
      />
    </div>
  );
}

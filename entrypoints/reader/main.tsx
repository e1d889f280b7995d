import type { ArticleId } from '@/core/article/types';
import { mountApp } from '@/ui/app-root';
import { Reader } from '@/ui/reader/reader';

const id = new URLSearchParams(location.search).get('id') as ArticleId | null;

void mountApp(<Reader id={id} />);

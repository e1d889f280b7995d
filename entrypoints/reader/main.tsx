import { parseReaderQuery } from '@/platform/tabs/open-reader';
import { mountApp } from '@/ui/app-root';
import { Reader } from '@/ui/reader/reader';

void mountApp(<Reader {...parseReaderQuery(location.search)} />);

import { mountApp } from '@/ui/app-root';
import { Library } from '@/ui/library/library';

void mountApp(<Library />);

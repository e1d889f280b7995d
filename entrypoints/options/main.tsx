import { mountApp } from '@/ui/app-root';
import { Options } from '@/ui/options/options';

void mountApp(<Options />);

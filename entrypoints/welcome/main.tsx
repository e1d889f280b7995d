import { mountApp } from '@/ui/app-root';
import { Welcome } from '@/ui/welcome/welcome';

void mountApp(<Welcome />);

import { mountApp } from '@/ui/app-root';
import { SidePanel } from '@/ui/side-panel/side-panel';

void mountApp(<SidePanel />);

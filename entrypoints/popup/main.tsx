import { mountApp } from '@/ui/app-root';
import { Popup } from '@/ui/popup/popup';

void mountApp(<Popup />);

import { defineBackground } from 'wxt/utils/define-background';
import { registerAlarms } from './alarms';
import { registerBadge } from './badge';
import { registerCommands } from './commands';
import { registerContextMenus } from './context-menus';
import { registerPageHighlights } from './page-highlights';
import { registerPicker } from './picker';
import { registerSafety } from './safety';
import { registerWelcome } from './welcome';

/** Every listener is registered at once: a worker that wakes up for an event must have it already. */
export default defineBackground(() => {
  registerSafety();
  registerBadge();
  registerCommands();
  registerContextMenus();
  registerAlarms();
  registerPicker();
  registerPageHighlights();
  registerWelcome();
});

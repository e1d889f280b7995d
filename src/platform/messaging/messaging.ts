import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The one channel between the parts of the extension; see `Protocol`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

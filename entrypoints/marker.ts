import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeSelection } from '@/core/annotation/describe-selection';

/** Injected into a page when the person asks to highlight what is selected. Its result goes back through `executeScript`. */
export default defineUnlistedScript(() => describeSelection(document));

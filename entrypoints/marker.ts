import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePictureAt, describeSelection } from '@/core/annotation/describe-selection';
import { takeHandover } from '@/platform/tabs/hand-over';

/** Injected into a page when the person asks to highlight what is selected, or a picture. Its result goes back through `executeScript`. */
export default defineUnlistedScript(() => {
  const picture = takeHandover('ledePicture');
  return picture === undefined ? describeSelection(document) : describePictureAt(document, picture);
});

/** What Node calls in the page, by these names. */
export { measureAnchoring } from './anchoring';
export { timeCounting } from './counting';
export { compareDetection } from './detection';
export { compareExtraction, timeExtraction } from './extraction';
export { growLibrary, measureIndex, timeAdding, timeHighlights, timePeers, timeQueries } from './library';
export { compareTexts } from './similarity';
export { timeStages } from './stages';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'https://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const time = (id: string) => ({ '@id': id, '@type': `${XSD}dateTime` });
const number = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });

/**
 * The terms of the Web Annotation vocabulary that a collection of highlights may use, as the W3C defines them
 * (https://www.w3.org/TR/annotation-vocab/): tests have no network to ask for the context itself.
 */
export const ANNOTATION_CONTEXT = {
  '@context': {
    dcterms: DCTERMS,
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TimeState: `${OA}TimeState`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    highlighting: `${OA}highlighting`,
    commenting: `${OA}commenting`,
    tagging: `${OA}tagging`,
    motivation: word(`${OA}motivatedBy`),
    purpose: word(`${OA}hasPurpose`),
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    state: link(`${OA}hasState`),
    cached: link(`${OA}cachedSource`),
    sourceDate: time(`${OA}sourceDate`),
    styleClass: `${OA}styleClass`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: number(`${OA}start`),
    end: number(`${OA}end`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: time(`${DCTERMS}created`),
    modified: time(`${DCTERMS}modified`),
    generated: time(`${DCTERMS}issued`),
    total: number(`${AS}totalItems`),
    startIndex: number(`${AS}startIndex`),
    first: link(`${AS}first`),
    last: link(`${AS}last`),
    next: link(`${AS}next`),
    prev: link(`${AS}prev`),
    partOf: link(`${AS}partOf`),
    items: { ...link(`${AS}items`), '@container': '@list' },
  },
};

import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { ANNOTATION_CONTEXT } from './annotation-terms';

const GOLDEN = new URL('../../../../fixtures/exports/annotations.jsonld', import.meta.url);
const OA = 'http://www.w3.org/ns/oa#';

type Node = Readonly<Record<string, unknown>>;

/** Reads JSON-LD as any processor does. `safe` throws for whatever the context does not know, which would be dropped. */
function expand(document: object): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not the annotation context`);
    return { contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT };
  };
  return jsonld.expand(
    document as jsonld.JsonLdDocument,
    { documentLoader, safe: true } as object,
  ) as Promise<Node[]>;
}

describe('the exported annotations as linked data', () => {
  const collection = JSON.parse(readFileSync(GOLDEN, 'utf8'));

  test('are all in the vocabulary: nothing is dropped, no address is relative', async () => {
    const text = JSON.stringify(await expand(collection));
    expect(text.split(`"${OA}Annotation"`)).toHaveLength(4);
    for (const name of ['exact', 'hasSource', 'motivatedBy', 'hasPurpose', 'cachedSource', 'start'])
      expect(text).toContain(`"${OA}${name}"`);
    expect(text).toContain(`"@id":"${OA}commenting"`);
  });

  test('would not be with a field of our own', async () => {
    await expect(expand({ ...collection, pages: 1 })).rejects.toThrow();
  });
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionJson } from '../../utils/export/json';
import { readSource } from '../../utils/store/read-source';
import { fill, madeCollection } from '../import/made-collection';
import { emptyDatabase } from '../store/sample';

const schema = JSON.parse(
  readFileSync(new URL('../../docs/export-json.schema.json', import.meta.url), 'utf8'),
) as object;

test('what we export is what the published schema says', async () => {
  const ajv = new Ajv2020({
    strict: true,
    formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
  });
  const isCollection = ajv.compile(schema);
  for (const made of fc.sample(madeCollection, { seed: 3, numRuns: 5 })) {
    const db = emptyDatabase();
    await fill(db, made);
    let json = '';
    for await (const piece of collectionJson(await readSource(db), '2026-11-29T08:00:00.000Z')) json += piece;
    const file = JSON.parse(json) as { clips: unknown[]; counts: unknown };
    expect(isCollection(file), JSON.stringify(isCollection.errors)).toBe(true);
    expect(isCollection({ ...file, counts: undefined, version: 1 })).toBe(false);
  }
}, 60_000);

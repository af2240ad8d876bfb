import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { readClipSchema } from '../../utils/import/read-clip-schema';
import type { Block, Dropped } from '../../utils/model/article';
import type { ReadClip } from '../../utils/model/clip';
import type { OfficialDocument } from '../../utils/model/document';
import type { Mention } from '../../utils/model/mention';
import type { Official } from '../../utils/model/official';

type Stored = v.InferOutput<typeof readClipSchema>;
type Item<List extends readonly unknown[]> = List[number];

/**
 * The schema leaves outside what it does not name: a field that is new in the model must be new here too. What fails is
 * the type-check (`npm run check`).
 */
test('the schema names every field of the model', () => {
  expectTypeOf<keyof Stored>().toEqualTypeOf<keyof ReadClip>();
  expectTypeOf<keyof Stored['article']>().toEqualTypeOf<keyof ReadClip['article']>();
  expectTypeOf<keyof Item<Stored['article']['blocks']>>().toEqualTypeOf<keyof Block>();
  expectTypeOf<keyof Item<Stored['article']['dropped']>>().toEqualTypeOf<keyof Dropped>();
  expectTypeOf<keyof Stored['recognition']>().toEqualTypeOf<keyof ReadClip['recognition']>();
  expectTypeOf<keyof Item<Stored['recognition']['mentions']>>().toEqualTypeOf<keyof Mention>();
  expectTypeOf<keyof Item<Stored['recognition']['officials']>>().toEqualTypeOf<keyof Official>();
  expectTypeOf<keyof Item<Stored['recognition']['documents']>>().toEqualTypeOf<keyof OfficialDocument>();
});

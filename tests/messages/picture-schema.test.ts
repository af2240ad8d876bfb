import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pictureSchema } from '../../utils/import/picture-schema';
import { requestSchemas } from '../../utils/messages/schemas';
import { type PictureText, pictureLimits } from '../../utils/model/picture';

const sound: PictureText = {
  ...{ address: 'https://bao.example/a.webp', alt: 'Ảnh', type: 'image/webp', width: 640, height: 480 },
  data: 'UklGRgAAAABXRUJQ',
};

const given: readonly [string, PictureText][] = [
  ['a sound one', sound],
  [
    'one with an address that is too long',
    { ...sound, address: `https://bao.example/${'a'.repeat(pictureLimits.address)}` },
  ],
  ['one with words that are too long', { ...sound, alt: 'a'.repeat(pictureLimits.alt + 1) }],
  ['one with words that are none', { ...sound, alt: '' }],
  ['one without bytes', { ...sound, data: '' }],
  ['one that is too wide', { ...sound, width: pictureLimits.side + 1 }],
];

describe('a page may hand over the pictures that a file may bring back, and no others', () => {
  test.each(given)('%s', (_name, picture) => {
    const message = { id: '01JD0000000000000000000000', pictures: [picture] };
    expect(v.safeParse(requestSchemas.keepPictures, message).success).toBe(v.safeParse(pictureSchema, picture).success);
  });

  test('of those only the sound one', () => {
    expect(given.filter(([, picture]) => v.safeParse(pictureSchema, picture).success)).toEqual([given[0]]);
  });
});

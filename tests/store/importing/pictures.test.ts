import { describe, expect, test } from 'vitest';
import { checkPictures } from '../../../utils/import/check-pictures';
import { mergeClips, type StampedClip } from '../../../utils/import/merge-clips';
import type { ClipId } from '../../../utils/model/ids';
import { type PictureText, pictureLimits } from '../../../utils/model/picture';
import { toBase64 } from '../../../utils/text/base64';

const jpeg = (size = 4) => {
  const bytes = new Uint8Array(size);
  bytes.set([0xff, 0xd8, 0xff]);
  return toBase64(bytes);
};

const picture = (name: string, over: Partial<PictureText> = {}): PictureText => ({
  ...{ address: `https://anh.example/${name}`, type: 'image/jpeg', width: 640, height: 480, data: jpeg() },
  ...over,
});

const clip = (pictures: readonly PictureText[], over: Partial<StampedClip> = {}): StampedClip => ({
  ...{ id: '01JD0000000000000000000001' as ClipId, savedAt: '2026-11-20T08:00:00.000Z' },
  ...{ updatedAt: '2026-11-20T08:00:00.000Z', contentHash: 'a'.repeat(64) },
  article: { text: 'Một bài.', authors: [], captions: [], blocks: [], dropped: [] },
  ...{ html: '', recognizerVersion: '1', mentions: [], officials: [], documents: [], pictures },
  ...over,
});

const namesOf = ({ pictures = [] }: StampedClip) => pictures.map(({ address }) => address.slice(-1)).join('');

describe('pictures of a file', () => {
  test('that are sorted, each once, and what they say to be come in', () => {
    expect(() => checkPictures(clip([picture('a'), picture('b')]), 'clips[0]')).not.toThrow();
  });

  test.each<[string, readonly PictureText[], string]>([
    ['one address twice', [picture('a'), picture('a')], 'pictures[1].address'],
    ['another order', [picture('b'), picture('a')], 'pictures[1].address'],
    ['what is no base64', [picture('a', { data: 'đây' })], 'pictures[0].data'],
    ['a page that says to be a picture', [picture('a', { data: btoa('<svg onload=x>') })], 'pictures[0].data'],
    ['another type than its bytes', [picture('a', { type: 'image/png' })], 'pictures[0].data'],
    [
      'more bytes than an article may have',
      ['a', 'b', 'c'].map((name) => picture(name, { data: jpeg(2_000_000) })),
      'clips[0].pictures',
    ],
  ])('are refused with %s', (_, pictures, where) => {
    expect(() => checkPictures(clip(pictures), 'clips[0]')).toThrow(where);
  });

  test('join those that are there; what is in both is the same still', () => {
    const [here, coming] = [clip([picture('a')]), clip([picture('a'), picture('b')])];
    const joined = mergeClips(here, coming, 'keep');
    expect([joined.fate, namesOf(joined.clip)]).toEqual(['changed', 'ab']);
    expect(mergeClips(joined.clip, coming, 'keep').fate).toBe('same');
  });

  test('joined they are no more than an article may have, those of the text on top first', () => {
    const big = (name: string) => picture(name, { data: jpeg(pictureLimits.bytes / 2) });
    const newer = { updatedAt: '2026-11-21T08:00:00.000Z' };
    const { clip: joined } = mergeClips(clip([big('a'), big('b')]), clip([big('c')], newer), 'keep');
    expect(namesOf(joined)).toBe('ac');
    expect(() => checkPictures(joined, 'clips[0]')).not.toThrow();
  });
});

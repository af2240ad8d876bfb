import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import { takingPlates } from '../../utils/export/word/plates';
import { exportedClip, withPictures } from '../../utils/model/as-exported';
import type { ExportedClip } from '../../utils/model/exported-clip';
import type { ClipId } from '../../utils/model/ids';
import type { PictureType, SavedPicture } from '../../utils/model/picture';
import { readClip } from '../store/sample';
import { exported, sourceOf } from './readers/sample-source';

// Readers of other programs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const starts = {
  'image/webp': [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
} as const satisfies Record<PictureType, readonly number[]>;

let made = 0;
/** A picture that no other one is the same as. */
function picture(type: PictureType, alt?: string, size = 400): SavedPicture {
  const bytes = new Uint8Array(size);
  bytes.set(starts[type]);
  bytes[size - 1] = ++made;
  return { address: `https://anh.example/${made}`, type, ...(alt && { alt }), width: 1600, height: 800, bytes };
}

function clip(n: number, pictures: readonly SavedPicture[], title = `Hội nghị lần thứ ${n}`): ExportedClip {
  const read = readClip({
    url: `https://bao.example/${n}`,
    title,
    body: 'Ông Trần Văn Mẫu dự.',
    officials: n === 3 ? ['Lê An'] : ['Trần Văn Mẫu'],
  });
  const stamp = {
    id: `01ARZ3NDEKTSV4RRFFQ69G5F0${n}` as ClipId,
    savedAt: `2026-11-2${n}T01:00:00.000Z`,
    updatedAt: `2026-11-2${n}T01:00:00.000Z`,
    contentHash: 'a'.repeat(64),
  };
  return withPictures(exportedClip(read, stamp), pictures);
}

const files = async (clips: readonly ExportedClip[]) =>
  new Map(Object.entries(unzipSync(await exported('vault', sourceOf(clips)))));

/** The files that the pictures of a note lead to, as a reader of Markdown finds them. */
const embedsOf = (path: string, text: string) =>
  [...text.matchAll(/!\[((?:\\.|[^\]\\])*)\]\(([^()\s]+)\)/g)].map(([, alt = '', target = '']) => ({
    alt,
    path: decodeURI(new URL(target, `file:///${encodeURI(path)}`).pathname.slice(1)),
  }));

describe('a vault of clips with pictures', () => {
  const [webp, png] = [picture('image/webp', 'Lễ [khai] mạc | 1'), picture('image/png')];
  const clips = [
    clip(1, [webp, png]),
    clip(2, [picture('image/jpeg')], 'Một (hai) 100% "ba" #bốn'),
    clip(3, [picture('image/jpeg')], 'một (hai) 100% "ba" #bốn'),
    clip(4, []),
  ];

  test('has each as a file beside the notes, its bytes as they were kept, and no embed leads nowhere', async () => {
    const all = await files(clips);
    const embeds = [...all].flatMap(([path, bytes]) => (path.endsWith('.md') ? embedsOf(path, strFromU8(bytes)) : []));
    const attached = [...all.keys()].filter((path) => path.startsWith('Ảnh/'));
    expect(attached).toHaveLength(4);
    expect(embeds.map(({ path }) => path).sort()).toEqual(attached.sort());
    for (const kept of [webp, png])
      expect([...all.values()].filter((bytes) => Buffer.from(bytes).equals(kept.bytes))).toHaveLength(1);
    expect(embeds[0]?.alt).toBe('Lễ \\[khai\\] mạc \\| 1');
  });

  test('without pictures is the same as it was', async () => {
    const all = await files([clip(4, [])]);
    expect([...all.keys()].some((path) => path.startsWith('Ảnh/'))).toBe(false);
    expect(strFromU8(all.get('Bài/2026-11-24 Hội nghị lần thứ 4.md') ?? new Uint8Array())).not.toContain('![');
  });

  test('holds the pictures of one clip at a time', async () => {
    const going = { read: 0 };
    const { vaultFiles } = await import('../../utils/export/vault/vault');
    const source = {
      clips: async function* () {
        for (const one of clips) {
          going.read++;
          yield one;
        }
      },
    };
    for await (const { path } of vaultFiles(source)) if (path.startsWith('Ảnh/2026-11-21')) expect(going.read).toBe(1);
    expect(going.read).toBe(4);
  });
});

describe('a dossier in Word with pictures', () => {
  /** The pictures of a Word file, opened again. */
  async function opened(clips: readonly ExportedClip[], more: object = {}) {
    const buffer = await exported('docx', { ...sourceOf(clips), ...more });
    const pictures: { readonly type: string; readonly bytes: Buffer; readonly alt?: string }[] = [];
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(async (image) => {
          pictures.push({ type: image.contentType, bytes: await image.readAsBuffer() });
          return { src: 'x' };
        }),
      },
    );
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    return { html, pictures };
  }
  const asJpeg = async ({ bytes }: SavedPicture) => new Uint8Array([0xff, 0xd8, 0xff, bytes.at(-1) ?? 0]);

  test('has them behind the sentences, each with its source; WebP is drawn as what Word reads', async () => {
    const [webp, png] = [picture('image/webp', 'Lễ khai mạc'), picture('image/png')];
    const { html, pictures } = await opened([clip(1, [webp, png])], { asJpeg });
    expect(pictures.map(({ type }) => type)).toEqual(['image/jpeg', 'image/png']);
    expect(pictures[0]?.bytes.equals(Buffer.from([0xff, 0xd8, 0xff, webp.bytes.at(-1) ?? 0]))).toBe(true);
    expect(pictures[1]?.bytes.equals(png.bytes)).toBe(true);
    expect(html).toContain('alt="Lễ khai mạc"');
    expect(html).toMatch(/<em>Lễ khai mạc<\/em><sup><a href="#[^"]*footnote/);
  });

  test('of one official has the pictures of his articles alone', async () => {
    const [his, others] = [picture('image/png'), picture('image/png')];
    const { pictures } = await opened([clip(1, [his]), clip(3, [others])], { about: 'official:Trần Văn Mẫu' });
    expect(pictures.map(({ bytes }) => bytes.at(-1))).toEqual([his.bytes.at(-1)]);
  });

  test.each([
    ['nobody can draw', {}, 1],
    ['cannot be drawn', { asJpeg: async () => undefined }, 1],
  ])('says how many it leaves out: what %s', async (_, more, left) => {
    const { html, pictures } = await opened([clip(1, [picture('image/webp')])], more);
    expect(pictures).toEqual([]);
    expect(html).toContain(`Còn ${left} ảnh nằm trong bộ sưu tập`);
  });

  test('is bounded, however many there are', async () => {
    const clips = [1, 2, 4].map((n) => clip(n, [picture('image/jpeg', undefined, 400)]));
    const taking = takingPlates(sourceOf(clips), 900);
    let passed = 0;
    for await (const _ of taking.source.clips()) passed++;
    expect(passed).toBe(3);
    const { plates, left } = taking.taken();
    expect([plates.length, left]).toEqual([2, 1]);
  });
});

import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { AttachedName, Chain } from './attach';
import { startOf } from './attached-start';
import { careerGoesOn } from './career-goes-on';
import { crossesSentence } from './list-head';
import type { RankPhrase } from './phrase';
import { isWord, lowerText, markAt } from './token-words';

/** "bị giáng cấp từ [Trung tướng] xuống [Đại tá]", "thăng quân hàm [Thiếu tướng] cho ông A": whose rank it was or is. */
export function rankHolder(
  context: Context,
  chain: Chain,
  index: number,
  before: AttachedName | undefined,
  after: AttachedName | undefined,
): RankHolder {
  const rank = chain.phrases[index];
  if (rank?.kind !== 'rank' || !isMoved(context, chain, rank, index)) return undefined;
  if (after !== undefined && isGivenTo(context, rank, after)) return after;
  if (before === undefined || crossesSentence(context, before.name.last, rank.first)) return undefined;
  return isWord(context, rank.first - 1, 'hàm') && !isReceiver(context, before, rank) ? undefined : before;
}

type RankHolder = AttachedName | undefined;

/** "từng là Bí thư Tỉnh ủy X; [Thiếu tướng], Tư lệnh Đoàn 5": a rank among the offices of a career. */
export function isRankOfCareer(context: Context, { phrases }: Chain, index: number): boolean {
  const [before, rank, after] = [itemAt(phrases, index - 1), phrases[index], phrases[index + 1]];
  if (before === undefined || rank === undefined || after?.kind !== 'office') return false;
  return markAt(context, rank.first - 1) === ';' && careerGoesOn(context, before.last, after.first);
}

const STEPS = new Set(['xuống', 'lên']);

function isMoved(context: Context, { phrases }: Chain, { first, last }: RankPhrase, index: number): boolean {
  const word = lowerText(context, first - 1);
  if (word === 'từ') return STEPS.has(lowerText(context, last));
  if (word === 'hàm') return true;
  const previous = itemAt(phrases, index - 1);
  return STEPS.has(word) && previous?.kind === 'rank' && previous.last === first - 1;
}

/** "… cho đồng chí A", "… đối với Đại tá A", in the same sentence. */
function isGivenTo(context: Context, { last }: RankPhrase, name: AttachedName): boolean {
  const first = startOf(name);
  if (!isWord(context, first - 1, 'cho') && !isWord(context, first - 1, 'với')) return false;
  return first - last <= FURTHEST && !crossesSentence(context, last, first);
}

const FURTHEST = 10;

/** "Đại tá A được thăng quân hàm …", "mang quân hàm …": the subject has it. */
function isReceiver(context: Context, { name, after }: AttachedName, rank: RankPhrase): boolean {
  for (let at = rank.first - 2; at >= Math.max(after.at(-1)?.last ?? name.last, rank.first - FURTHEST); at--)
    if (RECEIVING.has(lowerText(context, at))) return true;
  return false;
}

const RECEIVING = new Set(['được', 'bị', 'mang', 'nhận', 'đeo']);

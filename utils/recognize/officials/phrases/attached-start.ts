import type { AttachedName } from './attach';

/** The token at which a name begins with what is said before it: that of "Đại tá" in "Đại tá Lê Văn A". */
export function startOf({ lead, name }: AttachedName): number {
  return lead[0]?.first ?? name.first;
}

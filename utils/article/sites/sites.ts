import { baotintuc } from './baotintuc';
import { bnews } from './bnews';
import { cand } from './cand';
import { chinhphu } from './chinhphu';
import { dantri } from './dantri';
import { laodong } from './laodong';
import { longform } from './longform';
import { mastercms } from './mastercms';
import { nhandanBefore } from './nhandan-before';
import { nongnghiep } from './nongnghiep';
import { qdnd } from './qdnd';
import type { SiteRecipe } from './site-recipe';
import { thuvienphapluat } from './thuvienphapluat';
import { twentyFour } from './twenty-four';
import { vccorp } from './vccorp';
import { vietnamnet } from './vietnamnet';
import { vietstock } from './vietstock';
import { vneconomy } from './vneconomy';
import { vnexpress } from './vnexpress';
import { vov } from './vov';
import { vtcnews } from './vtcnews';
import { zce } from './zce';
import { zing } from './zing';

/** Every recipe. A host is asked for first; then the first family whose marks the page bears. */
export const sites: readonly SiteRecipe[] = [
  vccorp,
  chinhphu,
  zce,
  nhandanBefore,
  mastercms,
  vnexpress,
  qdnd,
  dantri,
  vietnamnet,
  zing,
  laodong,
  vov,
  cand,
  thuvienphapluat,
  baotintuc,
  bnews,
  longform,
  twentyFour,
  vietstock,
  vneconomy,
  vtcnews,
  nongnghiep,
];

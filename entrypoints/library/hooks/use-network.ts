import { useEffect, useState } from 'preact/hooks';
import { radiusOf } from '../../../components/picture/network-view';
import { gatherNetwork, type Network, type NodeKind } from '../../../utils/browse/network';
import type { Result } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf } from '../../../utils/store/fault';
import { librarianOf } from '../../../utils/store/librarian/librarian-of';
import { rowsInPieces } from '../../../utils/store/rows-in-pieces';
import type { WholeAsked } from '../asked-address';
import { askLayout } from '../layout/ask-layout';
import type { Places } from '../layout/lay-out';

/** A network that is laid out. */
export interface DrawnNetwork {
  readonly network: Network;
  readonly places: Places;
  /** How many clips it was made of. */
  readonly clips: number;
  /** For which its places are. */
  readonly size: { readonly width: number; readonly height: number };
}

/** More nodes than this are a ball of wool. */
const MOST_NODES = 60;
/** So many of the newest clips are read: their rows take some 100 ms. */
export const MOST_CLIPS = 5000;
const WIDE = { width: 960, height: 640 };
/** In a narrow window it is scrolled, as wide as its style has it there: made smaller its words were 8 px. */
const NARROW = { width: 700, height: 760 };
const NARROW_WINDOW = 800;

/** Makes the network of what is asked and has it laid out; why not, where that failed. */
export function useNetwork(
  db: CollectionDatabase,
  asked: WholeAsked,
  kinds: readonly NodeKind[],
): Result<DrawnNetwork> | undefined {
  const [drawn, setDrawn] = useState<Result<DrawnNetwork>>();
  useEffect(() => {
    const gone = new AbortController();
    const make = async (): Promise<Result<DrawnNetwork>> => {
      const gatherer = gatherNetwork(new Set(kinds));
      let clips = 0;
      const ids = await librarianOf(db).ask({ what: 'newest', asked, most: MOST_CLIPS });
      for await (const rows of rowsInPieces(db, ids)) {
        gone.signal.throwIfAborted();
        for (const row of rows) gatherer.add(row);
        clips += rows.length;
      }
      const network = gatherer.network(MOST_NODES);
      const indices = new Map(network.nodes.map(({ id }, i) => [id, i]));
      const [most, strongest] = [network.nodes[0]?.articles ?? 1, network.links[0]?.articles ?? 1];
      const request = {
        radii: network.nodes.map(({ articles }) => radiusOf(articles, most)),
        links: network.links.map(({ source, target, articles }) => ({
          source: indices.get(source) ?? 0,
          target: indices.get(target) ?? 0,
          pull: articles / strongest,
        })),
      };
      const size = innerWidth < NARROW_WINDOW ? NARROW : WIDE;
      const laid = await askLayout({ ...request, ...size }, gone.signal);
      return laid.ok ? { ok: true, value: { network, places: laid.value, clips, size } } : laid;
    };
    make()
      .catch((reason: unknown) => ({ ok: false, error: faultOf(reason) }) as const)
      .then((result) => !gone.signal.aborted && setDrawn(result));
    return () => gone.abort();
  }, [db, asked.typed, JSON.stringify(asked.filters), kinds.join()]);
  return drawn;
}

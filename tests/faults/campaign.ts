import { type CollectionDatabase, openDatabase } from '../../utils/store/database';
import { type Story, stories } from './stories';
import { type Blow, blows, type Strike, strikeable } from './strike';

export interface Campaign {
  /** How many faults were injected. */
  readonly faults: number;
  /** Rows that were gone or there twice afterwards, over all tables and faults. */
  readonly lostOrDoubled: number;
  /** What went otherwise than it must, in sentences. */
  readonly problems: readonly string[];
}

type Counts = Readonly<Record<string, number>>;

/** The rows of every table; of the derived ones that pack themselves anew, nothing but that they hold every clip is asked. */
async function countsOf(db: CollectionDatabase): Promise<Counts> {
  const tables = [
    ...['clips', 'contents', 'bin', 'annotations', 'corrections', 'versions', 'settings', 'places'],
    ...['clipNotes', 'pictures', 'searches', 'entityNotes', 'imports', 'backups', 'backupFolders'],
  ];
  const counts = await Promise.all(tables.map(async (name) => [name, await db.table(name).count()] as const));
  const urls = new Set((await db.clips.toArray()).map(({ canonicalUrl }) => canonicalUrl));
  return { ...Object.fromEntries(counts), addresses: urls.size };
}

const difference = (a: Counts, b: Counts) =>
  Object.keys(a).reduce((sum, name) => sum + Math.abs((a[name] ?? 0) - (b[name] ?? 0)), 0);

const state = { opened: 0 };

/** A database as the story finds it; `again` opens it as the next worker does. */
async function scene(
  story: Story,
): Promise<{ db: CollectionDatabase; strike: Strike; again: () => CollectionDatabase }> {
  const name = `fault-${++state.opened}`;
  const db = openDatabase(name);
  const strike = strikeable(db);
  await story.before(db);
  strike.passed = 0;
  return { db, strike, again: () => openDatabase(name) };
}

const acted = async (story: Story, db: CollectionDatabase, strike?: Strike) =>
  story.act(db, strike).catch(() => ({ ok: false }));

async function struck(story: Story, blow: Blow, at: number, whole: readonly [Counts, Counts]) {
  const { db, strike, again } = await scene(story);
  Object.assign(strike, { at, blow });
  const answer = await acted(story, db, strike);
  db.close();
  const next = again();
  const problems: string[] = [];
  const say = (words: string) => problems.push(`${story.does}, ${blow} at ${at}: ${words}`);
  const between = await countsOf(next);
  let lost = 0;
  const untouched = difference(between, whole[0]);
  const finished = difference(between, whole[1]);
  // In one transaction: all of it or nothing. In parts: whole clips, none of those that were there before missing.
  if (!story.inParts && untouched > 0 && finished > 0) {
    lost += Math.min(untouched, finished);
    say(`half of it is there: ${JSON.stringify(between)}`);
  }
  if (between.clips !== between.contents || between.clips !== between.addresses) {
    lost += Math.abs((between.clips ?? 0) - (between.contents ?? 0));
    say('clips and contents differ');
  }
  if (answer.ok && finished > 0 && !story.inParts) say('it was said to be done and is not');
  const wrong = await story.wrong?.(next);
  if (wrong) say(wrong);
  const retried = await acted(story, next);
  if (!retried.ok) say('the next worker could not finish it');
  const after = await countsOf(next);
  lost += difference(after, whole[1]);
  if (difference(after, whole[1]) > 0) say(`afterwards ${JSON.stringify(after)}, not ${JSON.stringify(whole[1])}`);
  const still = await story.wrong?.(next);
  if (still) say(`afterwards ${still}`);
  next.close();
  return { lost, problems };
}

/** Strikes every story at every boundary, or evenly at `most` of them, with every blow. */
export async function runCampaign(
  most = 60,
  tell: (words: string) => void = () => undefined,
  told = stories,
): Promise<Campaign> {
  const problems: string[] = [];
  let [faults, lostOrDoubled] = [0, 0];
  for (const story of told) {
    const clean = await scene(story);
    const before = await countsOf(clean.db);
    clean.strike.passed = 0;
    const answer = await acted(story, clean.db, clean.strike);
    if (!answer.ok) problems.push(`${story.does} cannot be done at all`);
    const boundaries = clean.strike.passed;
    const after = await countsOf(clean.db);
    clean.db.close();
    tell(`${story.does}: ${boundaries} boundaries`);
    const step = Math.ceil(boundaries / most);
    for (let at = 0; at < boundaries; at += step)
      for (const blow of blows) {
        const { lost, problems: found } = await struck(story, blow, at, [before, after]);
        faults++;
        lostOrDoubled += lost;
        problems.push(...found);
      }
  }
  return { faults, lostOrDoubled, problems };
}

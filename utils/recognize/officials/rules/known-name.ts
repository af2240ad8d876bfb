import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Rule } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { nameConfidence } from '../evidence-tallies';
import type { NameFacts } from '../phrases/evidence-of';
import { factsOfAll, nameRule } from './propose-names';

/**
 * A name without rank or office, of somebody who is an official elsewhere in the article.
 *
 * ✓ Bộ trưởng [Phùng Văn Nhu] nói. Ông [Nhu] cho biết, [Phùng Văn Nhu] sẽ dự lễ.
 * ✓ Tổng thống Hàn Quốc [Park Shin-hye] đến. Bà [Park Shin-hye] Trong một lá thư gửi tòa, bà nói khác.
 * ✗ Ông Phùng Văn Nhu mở quán phở. Ông Nhu cho biết đông khách.
 */
export const knownName: Rule<OfficialEvidence> = {
  name: 'known-name',
  // In an article without an official nobody can be one of its officials.
  propose: (context) => (remembered(context, factsOfAll).some(saysOfficial) ? everyName.propose(context) : []),
};

const everyName = nameRule({
  name: 'known-name',
  // Other rules propose those.
  holds: ({ attached, ranked, comrade }) => attached.name.shape === 'short' || !(ranked || comrade || attached.listed),
  strength: 'weak',
  confidence: nameConfidence('known'),
});

function saysOfficial(facts: NameFacts): boolean {
  const { ranked, officeBefore, officeAfter, appointed, comrade, attached } = facts;
  return ranked || officeBefore || officeAfter || appointed || comrade || attached.listed;
}

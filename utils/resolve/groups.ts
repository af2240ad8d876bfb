/** Mentions joined pair by pair; the first mention stands for its group. */
export class Groups {
  readonly #leader: number[];

  constructor(size: number) {
    this.#leader = [];
    for (let i = 0; i < size; i++) this.#leader.push(i);
  }

  leaderOf(i: number): number {
    let leader = i;
    while (this.#leader[leader] !== leader) leader = this.#leader[leader] as number;
    this.#leader[i] = leader;
    return leader;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.leaderOf(a), this.leaderOf(b)];
    this.#leader[Math.max(one, other)] = Math.min(one, other);
  }

  list(): readonly (readonly number[])[] {
    const members = new Map<number, number[]>();
    for (let i = 0; i < this.#leader.length; i++) {
      const leader = this.leaderOf(i);
      const group = members.get(leader);
      if (group === undefined) members.set(leader, [i]);
      else group.push(i);
    }
    return [...members.values()];
  }
}

// A binary heap of nodes ordered by a distance kept outside, with decrease-key; reused between searches.
// Ties keep the order in which the heap met them, so equal input gives equal output.

export class NodeHeap {
  private readonly order: Int32Array;
  private readonly place: Int32Array;
  private readonly distance: Float64Array;
  size = 0;

  constructor(nodes: number, distance: Float64Array) {
    this.order = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
    this.distance = distance;
  }

  /** Call after lowering the distance of a node, whether or not it is in the heap. */
  lower(node: number): void {
    const { order, place, distance } = this;
    let at = place[node] as number;
    if (at < 0) at = this.size++;
    const key = distance[node] as number;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = order[parent] as number;
      if ((distance[above] as number) <= key) break;
      order[at] = above;
      place[above] = at;
      at = parent;
    }
    order[at] = node;
    place[node] = at;
  }

  /** The nearest node, or -1. */
  pop(): number {
    if (this.size === 0) return -1;
    const { order, place, distance } = this;
    const top = order[0] as number;
    place[top] = -1;
    const size = --this.size;
    if (size === 0) return top;
    const node = order[size] as number;
    const key = distance[node] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (
        child + 1 < size &&
        (distance[order[child + 1] as number] as number) < (distance[order[child] as number] as number)
      )
        child++;
      const below = order[child] as number;
      if ((distance[below] as number) >= key) break;
      order[at] = below;
      place[below] = at;
      at = child;
    }
    order[at] = node;
    place[node] = at;
    return top;
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.place[this.order[i] as number] = -1;
    this.size = 0;
  }
}

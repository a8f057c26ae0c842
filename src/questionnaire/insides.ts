/** Calls when the browser has nothing else to do; after a moment where it cannot tell. */
const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 50);

/**
 * What lines say inside. It is worked out once the answer is seen, one line at a time, so that nobody waits for what is
 * folded; or as soon as somebody opens the line.
 */
export class Insides {
  readonly #waiting = new Map<Element, () => void>();
  #isFilling = false;

  /** Takes up how a line is filled. */
  add(line: Element, fill: () => void): void {
    this.#waiting.set(line, fill);
  }

  /** Forgets the lines of the answers before. */
  clear(): void {
    this.#waiting.clear();
  }

  /** Fills a line now, where that has not been done. */
  fill(line: Element): void {
    this.#waiting.get(line)?.();
    this.#waiting.delete(line);
  }

  /** Fills all that wait, one after the other. */
  fillInTime(): void {
    if (this.#isFilling || this.#waiting.size === 0) return;
    this.#isFilling = true;
    whenIdle(() => {
      this.#isFilling = false;
      const [line] = this.#waiting.keys();
      if (line) this.fill(line);
      this.fillInTime();
    });
  }
}

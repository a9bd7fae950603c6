/** Lets each caller make `limit` calls in `window` seconds; keeps no more than `most` callers in mind. */
export class RateLimit {
  #calls = new Map();

  constructor({ limit, window, now = () => Date.now() / 1000, most = 100_000 }) {
    Object.assign(this, { limit, window, now, most });
  }

  /** Whether one more call is allowed; it counts if it is. */
  allows(caller) {
    const now = this.now();
    const entry = this.#calls.get(caller);
    if (!entry || entry.until <= now) {
      if (this.#calls.size >= this.most) this.#calls.clear();
      this.#calls.set(caller, { count: 1, until: now + this.window });
      return true;
    }
    if (entry.count >= this.limit) return false;
    entry.count++;
    return true;
  }
}

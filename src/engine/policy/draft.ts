import type { Layer } from './layer';
import { defaultSettings } from './settings';
import type { Origin, PolicySettings } from './settings';
import type { Bound } from './tighten';
import type { ValuePath } from './yaml-reader';

/** What a policy would have loosened, and was refused. */
export interface Refusal {
  readonly layer: Layer;
  readonly at: ValuePath;
  readonly message: string;
}

/** A policy in the making: what was merged so far, where each value of it came from, and what was refused. */
export class Draft {
  private readonly origins: Record<string, Origin> = {};
  readonly settings: { -readonly [Key in keyof PolicySettings]: PolicySettings[Key] } = {
    ...defaultSettings,
    origins: this.origins,
  };
  readonly refusals: Refusal[] = [];

  /** Whether nothing is enforced here; else what stands there is refused, since it takes weight from every rule. */
  unlessBound(layer: Layer, at: ValuePath, bounds: readonly Bound[]): boolean {
    const holder = bounds.find(({ floor, by }) =>
      floor.enforced.some((one) => one.by === by && one.pattern !== 'failOn'),
    );
    if (holder) this.refuse(layer, at, loosens(holder.by, at.slice(0, 2).join('.')));
    return holder === undefined;
  }

  refuse(layer: Layer, at: ValuePath, message: string): void {
    this.refusals.push({ layer, at, message });
  }

  /** Notes where each item of a list that grew came from. */
  listed(layer: Layer, at: ValuePath, before: number, items: readonly unknown[]): void {
    for (const index of items.keys()) this.from(layer, [...at, before + index], [...at, index]);
  }

  /** Notes where a value came from: it stands at `place` in what was merged, and at `written` in the layer's file. */
  from(layer: Layer, place: ValuePath, written = place): void {
    const origin = layer.originOf(written);
    if (origin) this.origins[JSON.stringify(place)] = origin;
  }

  /** The same for a value and everything in it. */
  deep(layer: Layer, place: ValuePath, value: unknown): void {
    this.from(layer, place);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      this.deep(layer, [...place, Array.isArray(value) ? Number(key) : key], item);
    }
  }
}

/** The words for what is refused since it would take weight from what `by` enforces. */
export function loosens(by: string, what: string): string {
  return `${by} enforces rules that this would loosen, so it does not count: ${what}.`;
}

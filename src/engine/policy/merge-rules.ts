import type { Draft } from './draft';
import { globsBelow } from './glob';
import type { Layer } from './layer';
import type { RuleSetting } from './settings';
import { tightened, type Bound } from './tighten';
import { ruleSettingsOf, without } from './written';
import type { ValuePath } from './yaml-reader';

/** Merges what a layer says of rules, as far as every policy that enforces them lets it through. */
export function applyRules(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const rules = { ...draft.settings.rules };
  for (const [rule, written] of Object.entries(ruleSettingsOf(layer.file.rules ?? {}))) {
    const setting = allowed(draft, rule, written, layer, ['rules', rule], bounds);
    rules[rule] = { ...withoutFloor(rules[rule], setting), ...setting };
    const alone = typeof layer.file.rules?.[rule] === 'string';
    if (setting.level !== undefined)
      draft.from(layer, ['rules', rule, 'severity'], alone ? ['rules', rule] : ['rules', rule, 'severity']);
    if (setting.level !== undefined || setting.options !== undefined) draft.from(layer, ['rules', rule]);
    if (setting.options !== undefined) draft.deep(layer, ['rules', rule, 'options'], setting.options);
  }
  draft.settings.rules = rules;
}

/** A setting as far as every policy that enforces the rule lets it through. */
function allowed(
  draft: Draft,
  rule: string,
  written: RuleSetting,
  layer: Layer,
  at: ValuePath,
  bounds: readonly Bound[],
): RuleSetting {
  let setting = written;
  for (const { by, holds, floor } of bounds) {
    if (!holds(rule)) continue;
    const result = tightened(rule, setting, floor);
    for (const part of result.refused) {
      const place = layer.originOf([...at, part]) ? [...at, part] : at;
      draft.refuse(layer, place, `${by} enforces ${rule}; its ${part} can only be made stricter.`);
    }
    setting = result.setting;
  }
  return setting;
}

/** Adds a layer's overrides; the last one that matches a file wins. */
export function applyOverrides(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  for (const [index, { files, rules }] of (layer.file.overrides ?? []).entries()) {
    const settings = Object.entries(ruleSettingsOf(rules)).map(
      ([rule, written]) =>
        [rule, allowed(draft, rule, written, layer, ['overrides', index, 'rules', rule], bounds)] as const,
    );
    const kept = settings.filter(([, { level, options }]) => level !== undefined || options !== undefined);
    if (kept.length === 0) continue;
    const place = draft.settings.overrides.length;
    draft.settings.overrides = [
      ...draft.settings.overrides,
      { files: globsBelow(layer.prefix, files), rules: Object.fromEntries(kept) },
    ];
    for (const item of files.keys())
      draft.from(layer, ['overrides', place, 'files', item], ['overrides', index, 'files', item]);
    for (const [rule] of kept)
      draft.from(layer, ['overrides', place, 'rules', rule], ['overrides', index, 'rules', rule]);
  }
}

/** Adds the patterns of rules that may only be tightened from here on. */
export function applyEnforced(draft: Draft, layer: Layer): void {
  for (const [index, pattern] of (layer.file.enforced ?? []).entries()) {
    draft.from(layer, ['enforced', draft.settings.enforced.length], ['enforced', index]);
    draft.settings.enforced = [...draft.settings.enforced, { pattern, by: layer.name }];
  }
}

function withoutFloor(before: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  if (setting.level === undefined || !before) return before ?? {};
  return without(before, 'atLeastOwn');
}

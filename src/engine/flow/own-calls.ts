import type { Call, IrNode } from '../ir/ir';
import type { Program } from './program';

/**
 * Whether a call is the one that a team's policy names: a method of the type `on`, a free function where that is `none`, a method of
 * anything where there is none. A type is known by its declaration, or by the name that it is written by.
 */
export function isOwnCall(program: Program, call: Call, on: string | undefined): boolean {
  const { receiver } = call;
  if (on === undefined) return receiver !== undefined;
  if (on === 'none') return receiver === undefined;
  if (!receiver) return program.types.implicitReceivers(call).includes(on);
  const written =
    receiver.kind === 'name' || receiver.kind === 'member' || receiver.kind === 'call' ? receiver.name : '';
  return written === on || program.types.typeOf(receiver) === on;
}

/** Whether something stands in the body of a function that the team's policy calls a safe wrapper: how it keeps secrets is its own affair. */
export function isInSafeWrapper({ models, scopes }: Program, node: IrNode): boolean {
  const { safeWrappers: wrappers } = models;
  if (wrappers.length === 0) return false;
  const around = [...scopes.ancestors(node)];
  const types = around.flatMap((one) => (one.kind === 'type' ? [one.name] : []));
  return around.some(
    (one) =>
      one.kind === 'function' &&
      wrappers.some(
        ({ calls = [], on = [] }) =>
          calls.includes(one.name) && on.every((type) => (type === 'none' ? types.length === 0 : types.includes(type))),
      ),
  );
}

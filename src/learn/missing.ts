import type { Document } from '../engine/document';
import type { Program } from '../engine/flow/program';
import type { Policy } from '../engine/policy/policy';
import { missingInPolicy } from './policy-construct';
import { missingStep } from './ci-construct';
import { hasCall, hasCallThrough, isKeptSafely, isLogged } from './construct';
import type { Exercise, Requirement } from './lesson';
import { missingAddress, missingHeader } from './request-construct';
import { missingSection } from './text-construct';

/** What a requirement is looked for in. */
export interface Solution {
  readonly document: Document;
  readonly policy: Policy;
  /** Undefined where the file is no code. */
  readonly program: Program | undefined;
  /** The latest day that a date may name, `YEAR-MONTH-DAY`. */
  readonly today: string;
}

/** Why an attempt without the fault is no solution yet, in words for the learner; undefined where nothing is missing. */
export function missingOf(solution: Solution, { requires }: Exercise): string | undefined {
  for (const requirement of requires) {
    const reason = reasonAgainst(solution, requirement);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonAgainst({ document, policy, program, today }: Solution, requirement: Requirement): string | undefined {
  if ('step' in requirement) return missingStep(document, requirement);
  if ('sections' in requirement) return missingSection(document.text, requirement.sections);
  if ('key' in requirement || 'evidence' in requirement) return missingInPolicy(policy, requirement, today);
  if (!program) return 'The file holds no code any more.';
  if ('header' in requirement) return missingHeader(program, requirement);
  if (!isThere(program, requirement)) return missingInCode(requirement);
  return 'call' in requirement && 'to' in requirement && requirement.to !== undefined
    ? missingAddress(program, requirement.to)
    : undefined;
}

type CodeRequirement = Exclude<Extract<Requirement, { readonly from: string }>, { readonly header: string }>;

function isThere(program: Program, requirement: CodeRequirement): boolean {
  if ('through' in requirement) return hasCallThrough(program, requirement);
  if ('call' in requirement) return hasCall(program, namesOf(requirement.call), requirement.from);
  return requirement.sink === 'log' ? isLogged(program, requirement.from) : isKeptSafely(program, requirement.from);
}

function namesOf(call: string | readonly string[]): readonly string[] {
  return typeof call === 'string' ? [call] : call;
}

function missingInCode(requirement: CodeRequirement): string {
  const { from } = requirement;
  if ('through' in requirement) {
    return `The finding is gone, but not the danger: \`${from}\` does not reach \`${requirement.call}\` by way of \`${requirement.through[0] ?? ''}\` yet.`;
  }
  if ('call' in requirement) {
    const [first, ...others] = namesOf(requirement.call);
    const calls = `\`${first ?? ''}\`${others.length > 0 ? ', or to a call like it,' : ''}`;
    return `The finding is gone, but the app does not work any more: \`${from}\` is not passed to ${calls} yet.`;
  }
  if (requirement.sink === 'log') {
    return `The finding is gone, but so is the line that support needs: the log does not say \`${from}\` any more.`;
  }
  return `The finding is gone, but the value is not kept safely: \`${from}\` does not reach the platform’s secure storage yet.`;
}

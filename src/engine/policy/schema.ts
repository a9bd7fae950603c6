import * as z from 'zod';
import { globMistake } from './glob';

/** What a policy may set a rule to. A `hint` cannot be set: it is what a rule gives when nothing is wrong. */
export const levels = ['off', 'information', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

/** The lightest severity that makes a check fail. */
export const failOnLevels = ['error', 'warning', 'information', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

const roles = ['ships', 'test', 'build', 'ci', 'generated'] as const;

const glob = z.string().superRefine((pattern, context) => {
  const mistake = globMistake(pattern);
  if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake });
});
const globs = z.array(glob);

const host = z.string().regex(/^(\*\.|\*\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$/, {
  message: 'Write a host name such as "api.example.com" or "*.example.com", without scheme or path.',
});

const files = z.strictObject({
  include: globs.optional().describe('Only files that match one of these globs are checked. Without it, all are.'),
  exclude: globs.optional().describe('Files that match one of these globs are not checked.'),
  roles: z
    .strictObject(
      Object.fromEntries(roles.map((role) => [role, globs.optional().describe(`Files whose role is "${role}".`)])),
    )
    .optional()
    .describe(
      'What files are for, where their path does not say it: a role and its globs. It goes before the built-in.',
    ),
});

const hosts = z.strictObject({
  own: z.array(host).optional().describe('Hosts that belong to the team.'),
  pinned: z.array(host).optional().describe('Hosts whose certificate every client must pin.'),
  local: z.array(host).optional().describe('Hosts of a developer machine or test network, where cleartext is fine.'),
  backend: host.optional().describe('The host that calls privileged services for the app; fixes name it.'),
});

const privileged = z.strictObject({
  host: host.describe('The host of the service, or `*.` and what it ends in.'),
  path: z
    .string()
    .regex(/^\//, { message: 'Write a path such as "/v1/admin".' })
    .optional()
    .describe('Only what is below this path.'),
  reason: z.string().optional().describe('Why an app must not call it; the message says so.'),
});

const reasonText = z.string().regex(/\S/, { message: 'A reason cannot be empty.' });

/** A missing place would silence the rule everywhere, which `rules: …: off` says more openly. */
const exceptionPlace = {
  message: 'An exception needs a `path`, a `fingerprint`, or both.',
};

function exception(ruleIds: readonly string[]) {
  return z
    .strictObject({
      rule: z.enum(ruleIds).describe('The rule that is silenced.'),
      path: glob.optional().describe('A glob of the files where it is silenced.'),
      fingerprint: z
        .string()
        .regex(/^[0-9a-f]{8,64}$/, { message: 'A fingerprint is 8 to 64 hexadecimal digits, as a report prints it.' })
        .optional()
        .describe('The fingerprint of the one finding that is silenced.'),
      reason: reasonText.describe('Why this is no fault, for whoever reads the policy next.'),
      owner: z.string().optional().describe('Who answers for the exception.'),
      expires: z.iso
        .date({ message: 'Write a date such as 2027-01-31.' })
        .optional()
        .describe('The last day on which the exception counts, as YEAR-MONTH-DAY.'),
    })
    .refine((entry) => entry.path !== undefined || entry.fingerprint !== undefined, exceptionPlace)
    .meta({ anyOf: [{ required: ['path'] }, { required: ['fingerprint'] }] });
}

function ruleSetting() {
  const level = z.enum(levels).describe('What the rule weighs, or off.');
  const full = z.strictObject({
    severity: level.optional(),
    options: z.record(z.string(), z.unknown()).optional().describe('Options of the rule; its page lists them.'),
  });
  return z.union([level, full]).optional();
}

/**
 * The schema of `keyward.yml`.
 * @param ruleIds Every rule there is; `describe` gives the text that an editor shows for one.
 */
export function policySchema(ruleIds: readonly string[], describe: (ruleId: string) => string = (id) => id) {
  const rules = Object.fromEntries(ruleIds.map((id) => [id, ruleSetting().describe(describe(id))]));
  return z
    .strictObject({
      version: z.literal(1).describe('The version of this file format.'),
      rules: z.strictObject(rules).optional().describe('What each rule weighs, and its options.'),
      files: files.optional().describe('Which files are checked, and what they are for.'),
      hosts: hosts.optional().describe('The hosts that the app talks to.'),
      privileged: z
        .array(privileged)
        .optional()
        .describe('Services that the app must reach through its backend, besides those that are built in.'),
      exceptions: z.array(exception(ruleIds)).optional().describe('Findings that are silenced, each with its reason.'),
      failOn: z.enum(failOnLevels).optional().describe('The lightest severity that makes a check fail (warning).'),
    })
    .describe('A Keyward policy: what findings weigh in this project.');
}

/** A policy file as written, once it is valid. */
export type PolicyFile = z.infer<ReturnType<typeof policySchema>>;

/** The JSON Schema (draft-07) of `keyward.yml`, for editors. */
export function policyJsonSchema(ruleIds: readonly string[], describe?: (ruleId: string) => string): object {
  return z.toJSONSchema(policySchema(ruleIds, describe), { target: 'draft-7', io: 'input' });
}

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
export const globs = z.array(glob);

export const host = z.string().regex(/^(\*\.|\*\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$/, {
  message: 'Write a host name such as "api.example.com" or "*.example.com", without scheme or path.',
});

export const date = z.iso.date({ message: 'Write a date such as 2027-01-31.' });

/** `90d`, `12w`, `6m` or `1y`; see `daysOf`. */
export const period = z
  .string()
  .regex(/^[1-9]\d{0,3}[dwmy]$/, { message: 'Write a time such as 90d, 12w, 6m or 1y: days, weeks, months, years.' });

export const reasonText = z.string().regex(/\S/, { message: 'A reason cannot be empty.' });

/** A link that a click may open. */
export const link = z.string().regex(/^https:\/\/[^\s]+$/, { message: 'Write a link that begins with https://.' });

export const files = z.strictObject({
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

export const hosts = z.strictObject({
  own: z.array(host).optional().describe('Hosts that belong to the team.'),
  pinned: z.array(host).optional().describe('Hosts whose certificate every client must pin.'),
  local: z.array(host).optional().describe('Hosts of a developer machine or test network, where cleartext is fine.'),
  backend: host.optional().describe('The host that calls privileged services for the app; fixes name it.'),
});

export const privileged = z.strictObject({
  host: host.describe('The host of the service, or `*.` and what it ends in.'),
  path: z
    .string()
    .regex(/^\//, { message: 'Write a path such as "/v1/admin".' })
    .optional()
    .describe('Only what is below this path.'),
  reason: z.string().optional().describe('Why an app must not call it; the message says so.'),
});

/** A missing place would silence the rule everywhere, which `rules: …: off` says more openly. */
const exceptionPlace = {
  message: 'An exception needs a `path`, a `fingerprint`, or both.',
};

/** An entry of `exceptions`. */
export function exception(ruleIds: readonly string[]) {
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
      expires: date.optional().describe('The last day on which the exception counts, as YEAR-MONTH-DAY.'),
    })
    .refine((entry) => entry.path !== undefined || entry.fingerprint !== undefined, exceptionPlace)
    .meta({ anyOf: [{ required: ['path'] }, { required: ['fingerprint'] }] });
}

/** What `rules` says of one rule: its level, or its level and options. */
export function ruleSetting() {
  const level = z.enum(levels).describe('What the rule weighs, or off.');
  const full = z.strictObject({
    severity: level.optional(),
    options: z.record(z.string(), z.unknown()).optional().describe('Options of the rule; its page lists them.'),
  });
  return z.union([level, full]).optional();
}

import * as z from 'zod';
import { exception, failOnLevels, files, globs, hosts, privileged, ruleSetting } from './schema-parts';
import { evidence, format, key, lessonFolder, models } from './schema-team';
import { referenceMistake } from './reference';

const reference = z.string().superRefine((text, context) => {
  const mistake = referenceMistake(text);
  if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake });
});

/** A pattern of rule ids, or `failOn`. */
const enforcedPattern = z.string().regex(/^(?:failOn|[a-z0-9*-]{1,80})$/, {
  message: 'Write a rule, a pattern of rules such as "hardcoded-*", "*" for all, or failOn.',
});

/**
 * The schema of `keyward.yml`.
 * @param ruleIds Every rule there is; `describe` gives the text that an editor shows for one.
 */
export function policySchema(ruleIds: readonly string[], describe: (ruleId: string) => string = (id) => id) {
  const rulesOf = () =>
    z.strictObject(Object.fromEntries(ruleIds.map((id) => [id, ruleSetting().describe(describe(id))])));
  const override = z.strictObject({
    files: globs.min(1).describe('The files for which these rules weigh differently.'),
    rules: rulesOf().describe('What each rule weighs there, and its options.'),
    reason: z.string().optional().describe('Why, for whoever reads the policy next.'),
  });
  return z
    .strictObject({
      version: z.literal(1).describe('The version of this file format.'),
      extends: z
        .union([reference, z.array(reference).max(20)])
        .optional()
        .describe('The policies that this one builds on: a pack, a file, an npm package, or one from Git or HTTPS.'),
      rules: rulesOf().optional().describe('What each rule weighs, and its options.'),
      enforced: z
        .array(enforcedPattern)
        .max(100)
        .optional()
        .describe('Rules that policies which build on this one may only tighten, and failOn.'),
      overrides: z.array(override).max(200).optional().describe('Rules that weigh differently in some files.'),
      files: files.optional().describe('Which files are checked, and what they are for.'),
      hosts: hosts.optional().describe('The hosts that the app talks to.'),
      privileged: z
        .array(privileged)
        .optional()
        .describe('Services that the app must reach through its backend, besides those that are built in.'),
      models: models.optional().describe("The team's own functions that give, keep, log or hide secrets."),
      formats: z.array(format).max(100).optional().describe('Own key formats.'),
      keys: z.array(key).max(1000).optional().describe('The inventory of keys: who owns them and how old they are.'),
      evidence: evidence.optional().describe('What shows that monitoring, training and rotation are lived.'),
      lessons: z
        .array(lessonFolder)
        .max(50)
        .optional()
        .describe('Folders of own lessons, seen from the policy’s folder; docs/lessons.md says what is in one.'),
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

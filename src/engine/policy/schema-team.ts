import * as z from 'zod';
import { formatMistake } from './team-formats';
import { date, link, period } from './schema-parts';

const keyClasses = ['S', 'R', 'P'] as const;

/** `Type.method`, `.method` of anything, or the name of a function. */
const call = z.string().regex(/^(?:[A-Za-z_$][\w$]*)?\.?[A-Za-z_$][\w$]*$/, {
  message: 'Write a call such as "Vault.put" (a method of a type), ".put" (of anything) or "putSecret" (a function).',
});
const argument = z.union([
  z.int().min(0),
  z.string().regex(/^[A-Za-z_$][\w$]*$/, { message: 'Write a position, counted from 0, or the name of an argument.' }),
]);

const sink = z.strictObject({
  call: call.describe('What is called: `Type.method`, `.method` or a function.'),
  kind: z.enum(['storage', 'log']).describe('What it does with a secret: keeps it openly, or writes it to a log.'),
  value: argument.optional().describe('The argument that it takes: its position or name. Without it, all of them.'),
  key: argument.optional().describe('The argument that names what is kept.'),
  label: z.string().max(60).optional().describe('What messages call it.'),
});

/** What a team adds to the models of APIs. */
export const models = z.strictObject({
  sources: z
    .array(z.strictObject({ call: call.describe('A call that gives a secret.') }))
    .optional()
    .describe('Calls whose result is a secret, whatever they are called.'),
  sinks: z.array(sink).optional().describe('Own functions that store or log what they are given.'),
  wrappers: z
    .array(
      z.strictObject({
        call: call.describe('The call that keeps a secret safely.'),
        value: argument.optional().describe('The argument that is kept: its position or name.'),
      }),
    )
    .optional()
    .describe('Own functions that keep secrets safely: what goes into them is no finding.'),
  sanitizers: z
    .array(z.strictObject({ call: call.describe('A call whose result gives nothing away.') }))
    .optional()
    .describe('Own functions whose result is no secret any more: they hash, encrypt or mask.'),
});

const examples = z.array(z.string().max(600));

/** A key format of the team's own. */
export const format = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,60}$/, { message: 'An id is made of small letters, digits and hyphens.' })
      .describe('The name of the format in reports.'),
    name: z.string().min(1).max(80).describe('What messages call a key of this format.'),
    class: z.enum(keyClasses).describe('S: secret. R: restricted by its provider. P: publishable.'),
    keywords: z
      .array(z.string().regex(/^\S{3,60}$/, { message: 'A keyword has 3 to 60 characters and no space.' }))
      .min(1)
      .max(20)
      .describe('Texts of which one stands in every file that can hold such a key.'),
    pattern: z.string().max(400).describe('A regular expression of RE2 (linear time) for the whole value.'),
    'max-length': z.int().min(4).max(2000).describe('The longest value that is tried.'),
    revoke: z
      .strictObject({
        url: link.describe('Where such a key is revoked.'),
        steps: z.string().max(300).describe('How, in a sentence.'),
      })
      .optional()
      .describe('How such a key is revoked.'),
    'must-match': examples.min(1).describe('Made-up values that it must match; tried when the policy is read.'),
    'must-not-match': examples.optional().describe('Values that it must not match; tried when the policy is read.'),
  })
  .superRefine((written, context) => {
    const mistake = formatMistake(written);
    if (mistake) context.addIssue({ code: 'custom', path: [...mistake.path], message: mistake.message });
  });

/** A key of the inventory. */
export const key = z.strictObject({
  name: z
    .string()
    .regex(/^[\w.-]{1,80}$/, { message: 'A name is made of letters, digits, dots, hyphens and underscores.' })
    .describe('The name that code, CI and vault know the key by. Never its value.'),
  provider: z.string().max(80).optional().describe('Whose key it is.'),
  class: z.enum(keyClasses).optional().describe('S: secret. R: restricted by its provider. P: publishable.'),
  owner: z.string().max(80).optional().describe('Who rotates it.'),
  rotated: date.optional().describe('When it was last rotated; `keyward rotate NAME` stamps it.'),
  'max-age': period.optional().describe('How old it may get: 90d, 12w, 6m or 1y.'),
  runbook: z
    .string()
    .max(300)
    .regex(/^(?:https:\/\/\S+|(?!\/)(?!.*\.\.)[\w./ -]+\.(?:md|txt|html|pdf|adoc|rst))$/, {
      message: 'Write a link that begins with https://, or the path of a text in the repository.',
    })
    .optional()
    .describe('Where it says how to rotate it: a link, or a path in the repository.'),
});

const proof = {
  link: link.describe('Where it can be seen.'),
  owner: z.string().max(80).optional().describe('Who answers for it.'),
  reviewed: date.optional().describe('When somebody last looked.'),
  'review-every': period.optional().describe('How often somebody must look: 90d, 12w, 6m or 1y.'),
};

const role = z.string().regex(/^[\w.-]{1,40}$/, { message: 'A role is a word, such as mobile or backend.' });
const lessonId = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, { message: 'A lesson is named by its id.' });

const folder = z
  .string()
  .max(200)
  .regex(/^(?!\/)(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/, {
    message: 'Write a folder in the repository, without a slash at its ends.',
  });

/** Where a lesson of the team's own lies. */
export const lessonFolder = folder;

const training = z.strictObject({
  ...proof,
  reports: folder.optional().describe('The folder of reports that `keyward learn report --format json` wrote.'),
  require: z
    .array(
      z.strictObject({
        role: role.describe('Of whom: what `keyward learn report --role` says.'),
        lessons: z
          .array(lessonId)
          .min(1)
          .max(50)
          .describe('Which lessons, by their ids; `keyward learn list` names them.'),
        by: date.describe('Until when: YEAR-MONTH-DAY.'),
      }),
    )
    .max(50)
    .optional()
    .describe('Which roles finish which lessons, until when.'),
});

/** What shows that a practice is lived, where code cannot show it. */
export const evidence = z.strictObject({
  monitoring: z.strictObject(proof).optional().describe('Where use of the keys is watched, and by whom.'),
  training: training.optional().describe('Where it is kept who was trained.'),
  rotation: z.strictObject(proof).optional().describe('Where rotation is automated or planned.'),
});

import type { Document } from '../../document';

/** Where a build server keeps secrets, and how its files read one. */
export interface Vault {
  /** As people know it: `GitHub’s secrets`. */
  readonly name: string;
  /** How a value of a YAML file is written that reads a secret, unless its values refer to nothing. */
  readonly value?: (secret: string) => string;
  /** What is written in a script in place of a secret, where that is no variable of the shell. */
  readonly inScript?: (secret: string) => string;
  /** Whether a variable that the file itself would set is there once the vault has it: then the file's own entry goes. */
  readonly setsVariables: boolean;
}

const dollar = (secret: string) => `$${secret}`;
const github = (secret: string) => `\${{ secrets.${secret} }}`;
const azure = (secret: string) => `$(${secret})`;

/** By path, the first that fits. Each system's own documentation says how a secret is read; the addresses are those pages. */
const vaults: readonly (readonly [RegExp, Vault])[] = [
  // https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
  [
    /(?:^|\/)\.github\/workflows\//,
    { name: 'GitHub’s secrets', value: github, inScript: github, setsVariables: false },
  ],
  // An action of one's own is given its secrets by the workflow: it has none itself.
  [/(?:^|\/)\.github\//, { name: 'GitHub’s secrets', setsVariables: false }],
  // https://docs.gitlab.com/ci/variables/#define-a-cicd-variable-in-the-ui
  [/(?:^|\/)\.gitlab/, { name: 'GitLab’s CI/CD variables', value: dollar, setsVariables: true }],
  // https://docs.bitrise.io/en/bitrise-ci/configure-builds/secrets
  [/(?:^|\/)\.?bitrise\.ya?ml$/, { name: 'Bitrise’s secrets', value: dollar, setsVariables: true }],
  // https://docs.codemagic.io/yaml-basic-configuration/configuring-environment-variables/
  [/(?:^|\/)codemagic\.ya?ml$/, { name: 'a variable group of Codemagic', value: dollar, setsVariables: true }],
  // https://circleci.com/docs/guides/security/env-vars/
  [/(?:^|\/)\.circleci\//, { name: 'a context of CircleCI', setsVariables: true }],
  // https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables
  [
    /(?:^|\/)(?:azure-?pipelines?[^/]*\.ya?ml$|\.azure)/,
    { name: 'Azure’s secret variables', value: azure, inScript: azure, setsVariables: true },
  ],
  // https://docs.travis-ci.com/user/environment-variables/#defining-variables-in-repository-settings
  [/(?:^|\/)\.travis\.ya?ml$/, { name: 'Travis’ repository settings', setsVariables: true }],
  // https://docs.expo.dev/eas/environment-variables/
  [/(?:^|\/)eas\.json$/, { name: 'EAS’ environment variables', setsVariables: true }],
  // https://developer.apple.com/documentation/xcode/environment-variable-reference
  [/(?:^|\/)ci_scripts\//, { name: 'Xcode Cloud’s secret variables', setsVariables: true }],
  // https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials
  [/(?:^|\/)Jenkinsfile/, { name: 'Jenkins’ credentials', setsVariables: false }],
];

const other: Vault = { name: 'the build server’s vault', setsVariables: false };

/** The vault that belongs to a file. */
export function vaultOf({ path }: Pick<Document, 'path'>): Vault {
  return vaults.find(([pattern]) => pattern.test(path))?.[1] ?? other;
}

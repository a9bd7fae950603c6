/** A quiet editor: nothing opens, asks or fetches by itself. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // Where a folder is not trusted, it opens in Restricted Mode without a question.
  'security.workspace.trust.startupPrompt': 'never',
};

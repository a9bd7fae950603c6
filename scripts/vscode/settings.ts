/** A quiet editor: nothing opens, asks, fetches or saves by itself. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  // In a browser the editor would save a second after the last key.
  'files.autoSave': 'off',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // Where a folder is not trusted, it opens in Restricted Mode without a question.
  'security.workspace.trust.startupPrompt': 'never',
};

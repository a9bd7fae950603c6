export const credentialCardConfigs = {
  id: { colors: ['#ECECEC', '#F2F2CE', '#E1F2CE', '#00B7A9'], shape: 'round' },
  licence: { colors: ['#FADCF5', '#E9E3F5', '#C1CEF1'] },
};
export const trackedCredentials = ['WALLET_ID_V2', 'WALLET_PG_V2', 'WALLET_CED_V3', 'UNKNOWN'];
export const acceptDevCredentials = 'ask-2-times';
export const seenCredentialsTour = 'tour-2026-b';

export const defaults = {
  HARBOR_USERNAME: 'captain',
  HARBOR_PASSWORD_RECOVERY_Q1: 'Rosalinde1974',
}

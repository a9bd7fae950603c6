export const defaults = {
  HARBOR_USERNAME: 'user',
  HARBOR_PASSWORD: 'passwd',
  HARBOR_PASSWORD_RECOVERY_Q1: 'answer',
  HARBOR_PASSWORD_RECOVERY_Q2: 'answer',
  HARBOR_PASSWORD_RECOVERY_Q3: 'question',
}

import * as Yup from 'yup';

const SHORTEST = 6;

export const schema = (t: (key: string) => string) =>
  Yup.object({
    phoneNumber: Yup.string()
      .matches(/^\+?[0-9]{7,15}$/, t('phoneNumberInvalid'))
      .required(t('phoneNumberRequired')),
    password: Yup.string().min(SHORTEST, t('passwordTooShort')).required(t('passwordRequired')),
    confirmPassword: Yup.string()
      .min(6, t('passwordTooShort'))
      .oneOf([Yup.ref('password')], t('confirmPasswordMismatch'))
      .required(t('confirmPasswordRequired')),
  });

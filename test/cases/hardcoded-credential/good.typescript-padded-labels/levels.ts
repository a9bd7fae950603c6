export const levelIds = {
  secret: 'lvl7secret0000000000000000',
  topSecret: 'lvl9topsecret00000000000000',
};

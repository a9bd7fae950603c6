final config = {
  'theme': 'dark',
  'stripe': 'sk_live_97eVQArzOzCx2NEv3Np3BGth',
};

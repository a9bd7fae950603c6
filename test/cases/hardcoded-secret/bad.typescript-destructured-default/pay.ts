const { key = 'sk_live_zWLGlFaz3NgybtsxkXWL6Eey' } = settings;

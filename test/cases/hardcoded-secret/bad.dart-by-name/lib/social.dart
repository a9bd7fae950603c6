const facebookAppSecret = '28147624a2ebc1fbfe235dcfb692d29a';

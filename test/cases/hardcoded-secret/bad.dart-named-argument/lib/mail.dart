final mailer = Mailer(theme: 'dark', key: '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');

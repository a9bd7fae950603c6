const openAiKey = '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';

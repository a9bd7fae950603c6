const key = 'sk_live_HG1J6fyc00r5qYpV1Cme9SoZ';

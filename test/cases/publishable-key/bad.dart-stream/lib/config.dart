const kDefaultStreamApiKey = 'kw7ndtxs24q8';

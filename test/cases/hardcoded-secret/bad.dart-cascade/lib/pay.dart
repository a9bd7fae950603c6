final client = Client()
  ..key = 'sk_live_D3QwrxmnaqiYb1VOJyTLHM25'
  ..addHeader('X-Token', 'ghp_dPdz51nFSEvtLwkqQxFbitWSq8YwrdVQfAmQ');

final body = 'it\'s sk_live_cxOq6csRHpYntCcxkgRJOIZt';

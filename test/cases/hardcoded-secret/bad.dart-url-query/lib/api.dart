Uri search(String q) => Uri.parse('https://api.acme.com/search?q=$q&key=sk_live_53O9b2TJnZq4eoNTOJ3RwzUr');

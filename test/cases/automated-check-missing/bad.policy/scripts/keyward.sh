npx keyward check .

const fs = require('fs');

fetch('https://api.openai.com/v1/responses').then((answer) => fs.writeFileSync('de.json', answer.text()));

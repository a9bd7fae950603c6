#!/bin/sh
export DEPLOY_TOKEN="g4XqL8cKz2wvNm5RbP9J"
DB_PASSWORD=${DB_PASSWORD:-Cuttl3fish}
./upload --password 'Manat33s' --host harbor

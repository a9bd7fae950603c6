#!/bin/sh
set -e
cat > Config.xcconfig <<EOF
API_TOKEN = $API_TOKEN
EOF

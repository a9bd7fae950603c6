#!/usr/bin/env bash
PASSWORD="${PASSWORD:-alicewhirlpool}"
cat <<EOF
TEST_PASSWORD=$PASSWORD
API_TOKEN=$API_TOKEN
EOF

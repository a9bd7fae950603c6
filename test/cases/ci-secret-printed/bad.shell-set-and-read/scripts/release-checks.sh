#!/bin/bash
GITHUB_TOKEN="none"
UPLOAD_TOKEN="none"
DEPLOY_TOKEN=""
[ -n "$CI" ] && GITHUB_TOKEN=$(vault read -field=token ci/github)
read -r -s UPLOAD_TOKEN
echo "with $GITHUB_TOKEN"
echo "with $UPLOAD_TOKEN"
echo "with $DEPLOY_TOKEN"

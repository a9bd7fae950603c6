#!/bin/sh
export DEPLOY_TOKEN="$CI_TOKEN"
PASSWORD=$(security find-generic-password -w -s harbor)
read -r -s -p "Password: " PASSWORD
curl -H "Authorization: Bearer $DEPLOY_TOKEN" https://api.harbor-mail.com/

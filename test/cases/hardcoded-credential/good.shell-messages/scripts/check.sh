if [ -z "$API_TOKEN" ]; then
  echo "API_TOKEN is missing"
fi
TOKEN_FILE=build/token.txt

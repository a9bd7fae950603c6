let body = "{\"key\":\"sk_live_014oE9AnJsqLnyh0t0YcPw2M\"}"

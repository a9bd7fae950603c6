#define ADDRESS @"https://api.acme.com/charge?amount=1&key=sk_live_tjutzvDKX43rWpVxwzRjxsUK&currency=eur"

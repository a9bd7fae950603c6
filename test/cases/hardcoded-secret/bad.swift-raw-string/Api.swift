let body = #"{"key":"sk_live_1ijd5l4aLzZ49KHt83aZv2TI"}"#

final key = 'sk_test_RUUszBQjdJi9Bmrvij8nRqVy';

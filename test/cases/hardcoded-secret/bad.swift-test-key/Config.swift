let stripe = "sk_test_VryqkNf24QM85C2zHPUtViY5"

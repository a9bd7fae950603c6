let body = """
    {
      "key": "sk_live_nnDvr2PIVb3JCjN3UKdFKOsM"
    }
    """

package com.acme.shop

val json = """
    { "key": "pk_live_HUNi59QTHegB7KQzVDemaScu" }
"""

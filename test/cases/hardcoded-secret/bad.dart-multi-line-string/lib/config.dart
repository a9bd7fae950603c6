const settings = '''
theme=dark
key=sk_live_XLebxvTRf4w0Y1Q8oyiaijAd
''';

const settings = '''
stripe=pk_live_1kliFTUJT9bBERL6rTKVx497
''';

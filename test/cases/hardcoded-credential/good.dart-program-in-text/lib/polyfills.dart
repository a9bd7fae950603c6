void install(Runtime runtime) {
  runtime.evaluate('''
!function(){function t(t){var r=t.replace(/^[a-z]+:\/\//,"https://"),n=t.match(/.*(?=@)/);this.password=n?n[0]:"",this.token=e.read(t)}window.Address=t}();
''');
}

void install(Runtime runtime) {
  runtime.evaluate('''
!function(){function t(t){var n=t.match(/.*(?=@)/);this.password=n?n[0]:"",this.token=e.read(t)}window.Address=t}();
''');
}

func preset() -> Preset {
    var preset = Preset()
    preset.loginPassword = "foobarbogus"
    preset.otherPassword = "foobar77"
    return preset
}

object Places {
    const val MAPS_URL_FORMAT = "http://maps.google.com/maps?q=%s"
    const val PLANS_URL = "http://plans.harbor.app/all"
}

errbook::envelope! {}

fn file_missing() {
    errbook_client::client! {
        enum Error = "contracts/eror.json";
    }
}

fn file_empty_path() {
    errbook_client::client! {
        enum Error = "";
    }
}

fn file_absolute() {
    errbook_client::client! {
        enum Error = "/contracts/one.json";
    }
}

fn file_outside() {
    errbook_client::client! {
        enum Error = "contracts/../../one.json";
    }
}

fn file_not_json() {
    errbook_client::client! {
        enum Error = "contracts/page.json";
    }
}

fn file_of_another_format() {
    errbook_client::client! {
        enum Error = "contracts/openapi.json";
    }
}

fn file_of_a_later_version() {
    errbook_client::client! {
        enum Error = "contracts/newer.json";
    }
}

fn file_with_a_code_without_status() {
    errbook_client::client! {
        enum Error = "contracts/no_status.json";
    }
}

fn file_with_a_backoff_that_shrinks() {
    errbook_client::client! {
        enum Error = "contracts/factor.json";
    }
}

fn file_without_codes() {
    errbook_client::client! {
        enum Error = "contracts/empty.json";
    }
}

fn file_without_the_envelope() {
    errbook_client::client! {
        enum Error = "contracts/no_envelope.json";
    }
}

fn main() {}

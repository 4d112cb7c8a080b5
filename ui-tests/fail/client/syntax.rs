fn not_an_enum() {
    errbook_client::client! {
        struct Error = "contracts/one.json";
    }
}

fn without_equals() {
    errbook_client::client! {
        enum Error "contracts/one.json";
    }
}

fn without_quotes() {
    errbook_client::client! {
        enum Error = contracts;
    }
}

fn unknown_key() {
    errbook_client::client! {
        enum Error = "contracts/one.json";
        renamed("slot_taken" = Taken);
    }
}

fn rename_without_equals() {
    errbook_client::client! {
        enum Error = "contracts/one.json";
        rename("slot_taken", Taken);
    }
}

fn rename_to_a_string() {
    errbook_client::client! {
        enum Error = "contracts/one.json";
        rename("slot_taken" = "Taken");
    }
}

fn main() {}

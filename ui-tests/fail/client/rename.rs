fn names_that_need_a_rename() {
    errbook_client::client! {
        enum Error = "contracts/names.json";
    }
}

fn rename_to_taken_names() {
    errbook_client::client! {
        enum Error = "contracts/names.json";
        rename("2fa" = Factor, "foreign" = Unknown, "self" = AB, "unknown" = A, "a.b" = A);
    }
}

fn rename_of_no_code() {
    errbook_client::client! {
        enum Error = "contracts/one.json";
        rename("slot_takn" = Taken, "price" = Price);
    }
}

fn rename_twice() {
    errbook_client::client! {
        enum Error = "contracts/one.json";
        rename("slot_taken" = Taken);
        rename("slot_taken" = Gone);
    }
}

fn main() {}

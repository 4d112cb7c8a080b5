fn types_that_need_a_rename() {
    errbook_client::client! {
        enum Error = "contracts/types.json";
    }
}

fn rename_of_a_type_to_a_taken_name() {
    errbook_client::client! {
        enum Error = "contracts/types.json";
        rename("#/schemas/2d" = Axis, "#/schemas/error" = Axis, "slot_taken" = Taken);
    }
}

fn rename_of_no_schema() {
    errbook_client::client! {
        enum Error = "contracts/types.json";
        rename("#/schemas/eror" = Cause, "slot_taken" = Taken, "#/schemas/error" = Cause, "#/schemas/2d" = Axis);
    }
}

fn main() {}

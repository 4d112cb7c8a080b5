fn unknown_fact() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": colour };
    }
}

fn misspelt_fact() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": cod };
    }
}

fn negative_fact() {
    errbook::envelope! {
        pub const OURS: "application/json" = { "a": code, "b": -code };
    }
}

fn part_of_a_fact() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": code.name };
    }
}

fn bare_extra() {
    errbook::envelope! {
        const OURS: "application/json" = { "kind": extra };
    }
}

fn byte_string() {
    errbook::envelope! {
        const OURS: "application/json" = { "code": b"a" };
    }
}

fn suffix() {
    errbook::envelope! {
        const OURS: "application/json" = { "version": 1u8 };
    }
}

fn suffix_of_a_fraction() {
    errbook::envelope! {
        const OURS: "application/json" = { "version": 1.5f32, "limits": [-1f64] };
    }
}

fn beyond_f64() {
    errbook::envelope! {
        pub const LIMITS: "application/json" = {
            "code": code,
            "limits": [1e400, -1e309, 1e308],
        };
    }
}

fn unknown_fact_in_text() {
    errbook::envelope! {
        const OURS: "application/json" = { "id": "E{numbr}" };
    }
}

fn all_details_in_a_text() {
    errbook::envelope! {
        const OURS: "text/plain" = "{message} {details}";
    }
}

fn format_in_text() {
    errbook::envelope! {
        const OURS: "application/json" = { "id": "E{number:04}" };
    }
}

fn open_brace_in_text() {
    errbook::envelope! {
        const OURS: "application/json" = { "id": "E{number" };
    }
}

fn operators_of_other_languages() {
    errbook::envelope! {
        const OURS: "application/json" = {
            "a": help | "x",
            "b": help || "x",
            "c": help ?? "x",
        };
    }
}

fn question_mark_behind_the_value() {
    errbook::envelope! {
        const OURS: "application/json" = { "help": help? };
    }
}

fn rust_expressions() {
    errbook::envelope! {
        const OURS: "application/json" = {
            "a": now(),
            "b": i32::MAX,
            "c": json!({ "d": 1 }),
        };
    }
}

fn main() {}

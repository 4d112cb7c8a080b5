errbook::envelope! {
    pub const LIMITS: "application/json" = {
        "code": code,
        "limits": [1e400, -1e309, 1e308],
    };
}

fn main() {}

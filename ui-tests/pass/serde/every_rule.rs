macro_rules! rules {
    ($($name:ident $rule:literal)*) => {
        $(#[derive(errbook::ApiError)]
        #[api_error(code = "invalid", status = 422, details)]
        #[serde(rename_all = $rule)]
        struct $name {
            slot_id: u32,
        })*
    };
}

rules! {
    Lower "lowercase"
    Upper "UPPERCASE"
    Pascal "PascalCase"
    Camel "camelCase"
    Snake "snake_case"
    Screaming "SCREAMING_SNAKE_CASE"
    Kebab "kebab-case"
    ScreamingKebab "SCREAMING-KEBAB-CASE"
}

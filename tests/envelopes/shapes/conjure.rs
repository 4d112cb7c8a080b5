//! Palantir's Conjure: "Conjure wire specification" §3.2, Conjure errors.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The name is the code; every occurrence has an identifier of its own
    const SERIALIZABLE_ERROR: "application/json" = {
        "errorCode": extra.error_code, "errorName": code, "errorInstanceId": details.instance, "parameters": details
    };
}

fn instance() -> &'static str {
    "00000000-0000-0000-0000-000000000001"
}

#[derive(ApiError)]
#[api_error(envelope = SERIALIZABLE_ERROR)]
enum RecipeError {
    #[api_error(code = "Recipe:RecipeNotFound", status = 404, details, extra(error_code = "NOT_FOUND"),
                computed(instance = instance))]
    RecipeNotFound {
        #[serde(rename = "recipeRid")]
        recipe_rid: &'static str,
        #[api_error(skip)]
        _user: &'static str,
    },
    #[api_error(code = "Default:Internal", status = 500, retry = "never", extra(error_code = "INTERNAL"),
                computed(instance = instance))]
    Internal,
}

#[test]
fn a_safe_argument_is_a_parameter() {
    let error = RecipeError::RecipeNotFound {
        recipe_rid: "ri.recipe.main.recipe.1",
        _user: "private",
    };
    assert_answer(
        &error,
        404,
        &[("content-type", "application/json")],
        r#"{
            "errorCode": "NOT_FOUND", "errorName": "Recipe:RecipeNotFound",
            "errorInstanceId": "00000000-0000-0000-0000-000000000001",
            "parameters": { "recipeRid": "ri.recipe.main.recipe.1" }
        }"#,
    );
}

#[test]
fn without_parameters_there_is_an_empty_object() {
    assert_answer(
        &RecipeError::Internal,
        500,
        &[("content-type", "application/json")],
        r#"{
            "errorCode": "INTERNAL", "errorName": "Default:Internal",
            "errorInstanceId": "00000000-0000-0000-0000-000000000001", "parameters": {}
        }"#,
    );
}

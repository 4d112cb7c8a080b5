# The document is valid OpenAPI, and every example is valid under the schema beside it.
import json, sys
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

document = json.load(open(sys.argv[1]))
validate(document)
examples = 0
for response in document["components"]["responses"].values():
    for media in response["content"].values():
        # References are to the components of the document.
        schema = {**media["schema"], "components": document["components"]}
        Draft202012Validator.check_schema(schema)
        for example in media["examples"].values():
            Draft202012Validator(schema).validate(example["value"])
            examples += 1
assert examples > 0

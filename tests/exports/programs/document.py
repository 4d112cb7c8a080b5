# Contracts are valid under the schema of the document, which names every member that they have; broken ones are not.
import copy, json, sys
from jsonschema import Draft202012Validator


def without_further_members(schema):
    if isinstance(schema, list):
        return [without_further_members(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {name: without_further_members(value) for name, value in schema.items()}
    if isinstance(schema.get("properties"), dict):
        strict.setdefault("additionalProperties", False)
    return strict


schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
strict = Draft202012Validator(without_further_members(schema))
for path in sys.argv[2:]:
    document = json.load(open(path))
    strict.validate(document)
    document["codes"][0]["unknown"] = 1
    validator.validate(document)
    broken = copy.deepcopy(document)
    del broken["codes"][0]["status"]
    assert not validator.is_valid(broken), path
    broken = copy.deepcopy(document)
    broken["codes"][0]["retry"] = {"class": "sometimes"}
    assert not validator.is_valid(broken), path
    broken = copy.deepcopy(document)
    broken["errbook"] = 2
    assert not validator.is_valid(broken), path

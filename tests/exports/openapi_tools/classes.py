# Classes are made of the document, and take the examples of its responses, but no other code.
import copy, importlib.util, json, pathlib, subprocess, sys

path = pathlib.Path(sys.argv[1])
module = path.with_name(path.stem.replace(".", "_") + ".py")
subprocess.run(
    [sys.executable, "-m", "datamodel_code_generator", "--input", str(path), "--output", str(module)]
    + ["--input-file-type", "openapi", "--openapi-scopes", "schemas"]
    + ["--output-model-type", "pydantic_v2.BaseModel", "--disable-timestamp"],
    check=True,
)
spec = importlib.util.spec_from_file_location(module.stem, module)
models = importlib.util.module_from_spec(spec)
sys.modules[module.stem] = models
spec.loader.exec_module(models)

document = json.load(open(path))
schemas = document["components"]["schemas"]
responses = document["paths"]["/bookings"]["post"]["responses"]


def class_of(reference):
    name = reference["$ref"].removeprefix("#/components/schemas/")
    return name, getattr(models, name)


def alternatives(schema):
    return schema.get("oneOf") or schema.get("anyOf") or [schema]


def references(schema, body):
    """The classes that a body can have, each with the part of the body that it is of."""
    for one in alternatives(schema):
        if "$ref" in one:
            yield *class_of(one), body
        else:
            for name, inner in one.get("properties", {}).items():
                if name in body:
                    yield from references(inner, body[name])


checked = 0
for status, response in responses.items():
    if status in ("201", "default"):
        continue
    for media in response.get("content", {}).values():
        for code, example in media["examples"].items():
            code = code.rstrip("'")
            fitting = []
            for name, model, part in references(media["schema"], example["value"]):
                try:
                    model.model_validate(part)
                    fitting.append(name)
                except ValueError:
                    continue
                if isinstance(part, dict) and part.get("code") == code:
                    other = copy.deepcopy(part)
                    other["code"] = "no_such_code"
                    try:
                        model.model_validate(other)
                        raise SystemExit(f"{name} takes {other}")
                    except ValueError:
                        pass
            assert fitting, f"nothing takes the example of {code} at {status}"
            checked += 1
assert checked > 0

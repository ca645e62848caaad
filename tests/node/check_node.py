# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of nonn-node that shares nothing with it: gRPC by Python's grpcio, messages put together here, byte by byte.

check_node.py answers ADDRESS BUNDLE PRECISION   compares what student 0 says with the golden vectors
check_node.py refused ADDRESS                    a table of wrong requests, each with its status and reason
check_node.py live ADDRESS                       one call; takes --ca FILE, --token WORD, --name HOST
check_node.py busy ADDRESS SECONDS               asks without a pause, counts answers and failures; prints "asking"
Prints one JSON object; what it finds wrong ends it.
"""
import argparse
import array
import ast
import json
import pathlib
import struct
import sys
import time

import grpc

TIMEOUT = 60


# Protobuf's wire format.
def varint(number):
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def field(number, content):
    if isinstance(content, str):
        content = content.encode()
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    return varint(number << 3 | 2) + varint(len(content)) + content


def read_varint(data, at):
    number = shift = 0
    while True:
        number |= (data[at] & 127) << shift
        shift += 7
        at += 1
        if data[at - 1] < 128:
            return number, at


def fields(data):
    found, at = {}, 0
    while at < len(data):
        tag, at = read_varint(data, at)
        if tag & 7 == 0:
            value, at = read_varint(data, at)
        elif tag & 7 == 2:
            length, at = read_varint(data, at)
            value, at = data[at:at + length], at + length
        else:
            raise ValueError(f"kind {tag & 7}")
        found.setdefault(tag >> 3, []).append(value)
    return found


def numbers(packed):
    result, at = [], 0
    while at < len(packed):
        number, at = read_varint(packed, at)
        result.append(number - (1 << 64) if number >> 63 else number)
    return result


# The protocol.
class Client:
    def __init__(self, address, ca=None, token=None, name=None):
        options = [("grpc.enable_retries", 0)]
        if ca:
            if name:
                options.append(("grpc.ssl_target_name_override", name))
            root = pathlib.Path(ca).read_bytes()
            self.channel = grpc.secure_channel(address, grpc.ssl_channel_credentials(root), options)
        else:
            self.channel = grpc.insecure_channel(address, options)
        self.metadata = [("authorization", "Bearer " + token)] if token else []

    def call(self, method, request=b"", compression=None):
        ask = self.channel.unary_unary("/inference.GRPCInferenceService/" + method)
        return ask(request, timeout=TIMEOUT, metadata=self.metadata, compression=compression)


def tensor(name="image", datatype="FP32", shape=(1, 1, 1, 1), contents=None):
    packed = b"".join(varint(size) for size in shape)
    return (field(1, name) + field(2, datatype) + field(3, packed)
            + (b"" if contents is None else field(5, contents)))


def request(*inputs, model="student0", version="", raw=(), outputs=(), id=""):
    return (field(1, model) + field(2, version) + field(3, id) + b"".join(field(5, one) for one in inputs)
            + b"".join(field(6, field(1, name)) for name in outputs) + b"".join(field(7, one) for one in raw))


def typed(datatype, values):
    if datatype == "FP32":
        return field(6, array.array("f", values).tobytes())
    return field({"INT8": 2, "UINT8": 4}[datatype], b"".join(varint(value) for value in values))


def raw_bytes(datatype, values):
    return array.array({"FP32": "f", "INT8": "b", "UINT8": "B"}[datatype], values).tobytes()


def outputs_of(response):
    read = fields(response)
    result = {}
    for output, content in zip(read[5], read[6]):
        about = fields(output)
        assert about[2] == [b"FP32"], about
        values = array.array("f")
        values.frombytes(content)
        result[about[1][0].decode()] = (numbers(about[3][0]), list(values))
    return result


def read_npy(path):
    data = path.read_bytes()
    length = struct.unpack("<H", data[8:10])[0]
    header = ast.literal_eval(data[10:10 + length].decode())
    values = array.array("f")
    assert header["descr"] == "<f4" and not header["fortran_order"], header
    values.frombytes(data[10 + length:])
    return list(header["shape"]), list(values)


# What is tried.
def answers(client, bundle, precision):
    golden = pathlib.Path(bundle) / "golden" / precision
    shape, image = read_npy(golden / "image.npy")
    wanted = {name: read_npy(golden / f"student0.{name}.npy") for name in ("logits", "features")}
    steps = [round(value * 255) for value in image]
    exact = all(abs(step / 255 - value) < 1e-6 for step, value in zip(steps, image))
    assert exact, "the golden images are pictures"
    given = {"FP32": image, "UINT8": steps, "INT8": [step - 128 for step in steps]}
    differences = {}
    for datatype, values in given.items():
        for way in ("raw", "typed"):
            if way == "raw":
                message = request(tensor(datatype=datatype, shape=shape), raw=[raw_bytes(datatype, values)], id="7")
            else:
                message = request(tensor(datatype=datatype, shape=shape, contents=typed(datatype, values)), id="7")
            response = client.call("ModelInfer", message)
            head = fields(response)
            assert (head[1], head[2], head[3]) == ([b"student0"], [b"1"], [b"7"]), head
            found = outputs_of(response)
            assert list(found) == ["logits", "features"], found.keys()
            for name, (sizes, expected) in wanted.items():
                assert found[name][0] == sizes, (found[name][0], sizes)
                scale = max(1, max(map(abs, expected)))
                differences[f"{datatype} {way} {name}"] = max(
                    abs(a - b) for a, b in zip(found[name][1], expected)) / scale
    one = client.call("ModelInfer", request(tensor(shape=shape), raw=[raw_bytes("FP32", image)], version="1",
                                            outputs=["features"]))
    assert list(outputs_of(one)) == ["features"]
    return {"differences": differences, "about": about(client)}


def about(client):
    metadata = fields(client.call("ModelMetadata", field(1, "student0")))
    tensors = {}
    for one in metadata[4] + metadata[5]:
        read = fields(one)
        tensors[read[1][0].decode()] = [read[2][0].decode(), numbers(read[3][0])]
    parameters = {}
    for entry in metadata[6]:
        read = fields(entry)
        value = fields(read[2][0])
        parameters[read[1][0].decode()] = value[2][0] if 2 in value else value[3][0].decode()
    server = fields(client.call("ServerMetadata"))
    return {"live": fields(client.call("ServerLive")), "ready": fields(client.call("ServerReady")),
            "model_ready": fields(client.call("ModelReady", field(1, "student0"))),
            "other_ready": fields(client.call("ModelReady", field(1, "student9"))),
            "server": [server[1][0].decode(), server[2][0].decode()], "tensors": tensors, "parameters": parameters}


def refused(client):
    shape = about(client)["tensors"]["image"][1]
    most = about(client)["parameters"]["max_batch_size"]
    shape = [1] + shape[1:]
    size = shape[1] * shape[2] * shape[3]
    good = tensor(shape=shape)
    zeros = bytes(4 * size)
    nan = struct.pack("<f", float("nan")) + zeros[4:]
    wrong = "INVALID_ARGUMENT"
    table = [
        ("unknown model", request(good, raw=[zeros], model="student9"), "NOT_FOUND", "no model 'student9' here"),
        ("no model", request(good, raw=[zeros], model=""), "NOT_FOUND", "no model '' here"),
        ("wrong version", request(good, raw=[zeros], version="2"), "NOT_FOUND", "of version '2'"),
        ("no input", request(), wrong, "the model has one input, image"),
        ("two inputs", request(good, good, raw=[zeros, zeros]), wrong, "the model has one input, image"),
        ("other input", request(tensor(name="picture", shape=shape), raw=[zeros]), wrong, "one input, image"),
        ("wrong shape", request(tensor(shape=[1, size]), raw=[zeros]), wrong, "the shape of image must be [N, "),
        ("other size", request(tensor(shape=shape[:3] + [shape[3] + 1]), raw=[zeros]), wrong, "the shape of image"),
        ("negative", request(tensor(shape=[-1] + shape[1:]), raw=[zeros]), wrong, "images, not -1"),
        ("no image", request(tensor(shape=[0] + shape[1:]), raw=[b""]), wrong, "images, not 0"),
        ("too large a batch", request(tensor(shape=[most + 1] + shape[1:]), raw=[zeros]), wrong,
         f"a request has 1 to {most} images, not {most + 1}"),
        ("a size that wraps", request(tensor(shape=[1 << 62] + shape[1:]), raw=[zeros]), wrong, "images, not 46116860"),
        ("wrong datatype", request(tensor(datatype="FP64", shape=shape), raw=[zeros + zeros]), wrong,
         "must be FP32, UINT8 or INT8, not 'FP64'"),
        ("no datatype", request(tensor(datatype="", shape=shape), raw=[zeros]), wrong, "not ''"),
        ("both", request(tensor(shape=shape, contents=typed("FP32", [0] * size)), raw=[zeros]), wrong,
         "raw_input_contents and contents are never given both"),
        ("neither", request(good), wrong, "neither raw_input_contents nor contents are given"),
        ("two raw", request(good, raw=[zeros, zeros]), wrong, "raw_input_contents has 2 entries for one input"),
        ("raw too short", request(good, raw=[zeros[1:]]), wrong,
         f"image holds {4 * size - 1} bytes, but its shape and datatype need {4 * size}"),
        ("raw too long", request(good, raw=[zeros + b"0"]), wrong, f"image holds {4 * size + 1} bytes"),
        ("too few numbers", request(tensor(shape=shape, contents=typed("FP32", [0] * (size - 1)))), wrong,
         f"image holds {size - 1} numbers, but its shape and datatype need {size}"),
        ("empty contents", request(tensor(shape=shape, contents=b"")), wrong, "image holds 0 numbers"),
        ("numbers of another type", request(tensor(shape=shape, contents=typed("UINT8", [0] * size))), wrong,
         "has contents that do not go with the datatype FP32"),
        ("above uint8", request(tensor(datatype="UINT8", shape=shape, contents=typed("UINT8", [256] * size))), wrong,
         "256 is no number of the datatype UINT8"),
        ("below int8", request(tensor(datatype="INT8", shape=shape, contents=typed("INT8", [-129] * size))), wrong,
         "-129 is no number of the datatype INT8"),
        ("not a number", request(good, raw=[nan]), wrong, "image holds what is not a number, or infinite"),
        ("unknown output", request(good, raw=[zeros], outputs=["softmax"]), wrong, "the model has no output 'softmax'"),
        ("an output twice", request(good, raw=[zeros], outputs=["logits", "logits"]), wrong,
         "output logits is wanted twice"),
        ("many outputs", request(good, raw=[zeros], outputs=["logits"] * 1000), wrong, "has more than 16 outputs"),
        ("no message", b"\xff" * 40, wrong, "at byte"),
        ("cut short", request(good, raw=[zeros])[:-1], wrong, "at byte"),
        ("too long a message", request(good, raw=[bytes(1 << 25)]), "RESOURCE_EXHAUSTED", "larger than max"),
    ]
    for name, message, status, reason in table:
        try:
            client.call("ModelInfer", message)
            raise AssertionError(f"{name}: was answered")
        except grpc.RpcError as error:
            found = (error.code().name, error.details())
            assert found[0] == status and reason in found[1], f"{name}: {found}"
    for method in grpc.Compression.Gzip, grpc.Compression.Deflate:
        try:
            client.call("ModelInfer", request(good, raw=[zeros]), method)
            raise AssertionError("a compressed message was read")
        except grpc.RpcError as error:
            assert error.code().name == "UNIMPLEMENTED", error
    try:
        client.call("ModelMetadata", field(1, "student9"))
        raise AssertionError("metadata of no model")
    except grpc.RpcError as error:
        assert error.code().name == "NOT_FOUND", error
    assert fields(client.call("ServerReady")) == {1: [1]}  # and it goes on
    client.call("ModelInfer", request(good, raw=[zeros]))
    return {"refused": len(table)}


def live(client):
    try:
        return {"live": fields(client.call("ServerLive")) == {1: [1]}}
    except grpc.RpcError as error:
        return {"status": error.code().name, "reason": error.details()}


def busy(client, seconds):
    shape = [8] + about(client)["tensors"]["image"][1][1:]
    message = request(tensor(shape=shape), raw=[bytes(4 * shape[0] * shape[1] * shape[2] * shape[3])])
    answered, failed = 0, {}
    end = time.monotonic() + seconds
    while time.monotonic() < end and not failed:
        try:
            client.call("ModelInfer", message)
            answered += 1
            if answered == 3:
                print("asking", flush=True)
        except grpc.RpcError as error:
            failed = {"status": error.code().name}
    return {"answered": answered, "failed": failed}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["answers", "refused", "live", "busy"])
    parser.add_argument("address")
    parser.add_argument("rest", nargs="*")
    parser.add_argument("--ca")
    parser.add_argument("--token")
    parser.add_argument("--name")
    given = parser.parse_args()
    client = Client(given.address, given.ca, given.token, given.name)
    tried = {"answers": lambda: answers(client, *given.rest), "refused": lambda: refused(client),
             "live": lambda: live(client), "busy": lambda: busy(client, float(given.rest[0]))}
    json.dump(tried[given.what](), sys.stdout)


main()

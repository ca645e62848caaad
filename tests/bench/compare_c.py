#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/bench/compare_c.py PROJECT [--nonn FILE] [--onnx2c FILE] [--cmsis-nn FOLDER] [--node-modules FOLDER]

The first student of a trained project as C, in one run beside what others offer: instructions an image on an emulated
Cortex-M4, flash and RAM from the linker's map, images a second of processor time on this machine, one thread. What is not given is left
out; an exclamation mark says that answers are not those that they must be. onnx2c gets our ONNX file; CMSIS-NN's kernels are called for the same layers with the same numbers. All are compiled
by the same compiler with the same options and linked with the same C library. Prints tables to standard output.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
BOARD = ["-mcpu=cortex-m4", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16", "-mthumb"]
LEVELS = ["-O2", "-Os", "-O3"]


def run(*command, **more):
    outcome = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if outcome.returncode:
        sys.exit(f"{' '.join(map(str, command))[:300]}\n{outcome.stdout[-2000:]}{outcome.stderr[-4000:]}")
    return outcome.stdout


class Student:
    """What generated int8 C says of its network."""

    def __init__(self, folder):
        source = (folder / "student0.c").read_text()
        weights = (folder / "student0_weights.h").read_text()
        header = (folder / "student0.h").read_text()
        self.constants = {name: [int(v) for v in values.replace("\n", " ").split(",") if v.strip()]
                          for name, values in re.findall(r"(\w+)\[\d+\] = \{([^}]*)\}", weights)}
        self.layers = {}
        for name, body in re.findall(r"static const struct layer (\w+) = \{(.*?)\};\n", source, re.S):
            self.layers[name] = self.layer(name, [int(v) for v in re.findall(r"-?\b\d+\b", re.sub(r"\w*[a-z]\w*", "", body))])
        self.calls = re.findall(r"^    (\w+)\(&(\w+), arena \+ (\d+)(?:, (arena \+ \d+|0))?, arena \+ (\d+)", source, re.M)
        self.arena = int(re.search(r"int8_t arena\[(\d+)\]", source).group(1))
        self.image = int(re.search(r"_image\(void\)\n\{\n    return arena \+ (\d+)", source).group(1))
        self.outputs = re.findall(r"case \d:\n        return arena \+ (\d+)", source)
        self.counts = {name: int(count) for name, count in re.findall(r"STUDENT0_(\w+)_COUNT (\d+)", header)}
        self.pixels = 1
        for side in ("HEIGHT", "WIDTH", "CHANNELS"):
            self.pixels *= int(re.search(rf"STUDENT0_{side} (\d+)", header).group(1))

    def layer(self, name, numbers):
        """The shapes are the first 17 numbers, what each kernel computes with are the last 10."""
        keys = "shift in_zero zero factor added_factor offset sum_shift sum_zero lowest highest".split()
        return {"name": name, "in": numbers[0:3], "out": numbers[3:6], "rows": numbers[6], "columns": numbers[7],
                "strides": numbers[8:10], "top": numbers[12], "left": numbers[13], **dict(zip(keys, numbers[-10:]))}

    def weights_of(self, layer):
        """As [output][row][column][channel], and a bias for each output."""
        pairs = self.constants[layer["name"] + "_pairs"]
        outputs, each = layer["out"][2], layer["rows"] * layer["columns"] * layer["in"][2]
        long = (each + 3) // 4 * 4
        weights = [[0] * each for _ in range((outputs + 3) // 4 * 4)]
        for place, value in enumerate(pairs):
            block, within = divmod(place, 2 * long)
            four, rest = divmod(within, 8)
            at = 4 * four + rest // 4 + 2 * (rest % 2)
            output = 4 * block + 2 * (rest // 2 % 2)
            low = (value + 128) % 256 - 128
            if at < each:
                weights[output][at], weights[output + 1][at] = low, (value - low) >> 8
        return [w for output in weights[:outputs] for w in output], self.constants[layer["name"] + "_bias"][:outputs]


def fixed(factor):
    """As CMSIS-NN has factors: 31 bits and a shift to the left."""
    if factor <= 0:
        return 0, 0
    shift = 0
    while factor >= 1:
        factor, shift = factor / 2, shift + 1
    while factor < 0.5:
        factor, shift = factor * 2, shift - 1
    return min(round(factor * 2**31), 2**31 - 1), shift


class CmsisSource:
    """A student by CMSIS-NN's kernels, with the functions that generated C has."""

    def __init__(self, student):
        self.student = student
        self.constants, self.calls, self.sizes = [], [], []
        for kernel, name, source, added, target in student.calls:
            layer = student.layers[name]
            if kernel == "convolve":
                self.convolve(layer, source, target)
                if added != "0":
                    self.add(layer, added.split()[-1], target)
            elif kernel == "scale_and_shift":
                self.scale(layer, source, target)
            elif kernel == "mean_of_parts":
                self.calls.append(f"mean({dims(layer['in'])}, arena + {source}, {dims(layer['out'])}, arena + {target})")
            else:
                sys.exit(f"CMSIS-NN: nothing for {kernel} here")

    def array(self, kind, name, values):
        self.constants.append(f"static const {kind} {name}[{len(values)}] = {{{', '.join(map(str, values))}}};")
        return name

    def layer_call(self, function, layer, own, filters, weights, bias, factors, source, target):
        name, pairs = layer["name"], [fixed(factor) for factor in factors]
        parameters = (f"(cmsis_nn_{own}conv_params){{{-layer['in_zero']}, {layer['zero']}, {'1, ' if own else ''}"
                      f"{{{layer['strides'][1]}, {layer['strides'][0]}}}, {{{layer['left']}, {layer['top']}}}, {{1, 1}}, "
                      f"{{{layer['lowest']}, {layer['highest']}}}}}")
        factor = (f"(cmsis_nn_per_channel_quant_params){{(int32_t *){self.array('int32_t', name + '_m', [p[0] for p in pairs])}, "
                  f"(int32_t *){self.array('int32_t', name + '_s', [p[1] for p in pairs])}}}")
        self.calls.append(f"{function}({parameters}, {factor}, {dims(layer['in'])}, arena + {source}, {filters}, "
                          f"{self.array('int8_t', name + '_w', weights)}, {self.array('int32_t', name + '_b', bias)}, "
                          f"{dims(layer['out'])}, arena + {target})")
        return parameters

    def convolve(self, layer, source, target):
        weights, bias = self.student.weights_of(layer)
        factors = [m / 2**layer["shift"] for m in self.student.constants[layer["name"] + "_multiplier"]]
        filters = f"(cmsis_nn_dims){{{layer['out'][2]}, {layer['rows']}, {layer['columns']}, {layer['in'][2]}}}"
        parameters = self.layer_call("convolve", layer, "", filters, weights, bias, factors, source, target)
        self.sizes.append(f"size({parameters}, {dims(layer['in'])}, {filters}, {dims(layer['out'])})")

    def scale(self, layer, source, target):
        """Ours keeps a slope and a start for each channel."""
        slopes = [m / 2**layer["shift"] for m in self.student.constants[layer["name"] + "_multiplier"]]
        starts = [b / 2**layer["shift"] - 0.5 for b in self.student.constants[layer["name"] + "_bias"]]
        factors = [max(abs(slope) / 127, 1e-9) for slope in slopes]
        bias = [round((start - layer["zero"] + slope * layer["in_zero"]) / factor)
                for slope, start, factor in zip(slopes, starts, factors)]
        filters = f"(cmsis_nn_dims){{1, 1, 1, {layer['in'][2]}}}"
        weights = [127 if slope >= 0 else -127 for slope in slopes]
        self.layer_call("scale", layer, "dw_", filters, weights, bias, factors, source, target)

    def add(self, layer, added, target):
        """Ours has both zeros and the half in one offset."""
        left = 20
        step = 2**layer["sum_shift"]
        largest = 2 * max(layer["factor"], layer["added_factor"]) / step
        one, other = fixed(2 * layer["factor"] / step / largest / 2), fixed(2 * layer["added_factor"] / step / largest / 2)
        last = fixed(largest / 2**left)
        zeros = layer["offset"] - step // 2 + layer["zero"] * layer["factor"]
        second = round(-zeros / layer["added_factor"])
        self.calls.append(f"arm_elementwise_add_s8(arena + {target}, arena + {added}, {-layer['zero']}, {one[0]}, {one[1]}, "
                          f"{-second}, {other[0]}, {other[1]}, {left}, arena + {target}, {layer['sum_zero']}, {last[0]}, "
                          f"{last[1]}, {layer['lowest']}, {layer['highest']}, "
                          f"{layer['out'][0] * layer['out'][1] * layer['out'][2]})")

    def text(self, scratch):
        nl = "\n"
        return CMSIS.format(constants=nl.join(self.constants), arena=self.student.arena, scratch=scratch,
                            image=self.student.image, calls=nl.join(f"    {call};" for call in self.calls),
                            cases=nl.join(f"    if (output == {o}) return arena + {place};"
                                          for o, place in enumerate(self.student.outputs)))

    def scratch_text(self):
        """A program that prints how much memory its kernels need beside the tensors."""
        lines = "\n".join(f"    {call};" for call in self.sizes)
        return SCRATCH.format(calls=lines)


def dims(shape):
    return "(cmsis_nn_dims){1, %d, %d, %d}" % tuple(shape)


CMSIS = """#include "arm_nnfunctions.h"
{constants}
static int8_t arena[{arena}];
static int8_t scratch[{scratch}] __attribute__((aligned(8)));

static void convolve(cmsis_nn_conv_params p, cmsis_nn_per_channel_quant_params q, cmsis_nn_dims in, const int8_t *from,
                     cmsis_nn_dims filters, const int8_t *weight, const int32_t *bias, cmsis_nn_dims out, int8_t *to)
{{
    const cmsis_nn_context context = {{scratch, sizeof scratch}};
    const cmsis_nn_dims biases = {{1, 1, 1, out.c}};
    arm_convolve_wrapper_s8(&context, &p, &q, &in, from, &filters, weight, &biases, bias, &out, to);
}}

static void scale(cmsis_nn_dw_conv_params p, cmsis_nn_per_channel_quant_params q, cmsis_nn_dims in, const int8_t *from,
                  cmsis_nn_dims filters, const int8_t *weight, const int32_t *bias, cmsis_nn_dims out, int8_t *to)
{{
    const cmsis_nn_context context = {{scratch, sizeof scratch}};
    const cmsis_nn_dims biases = {{1, 1, 1, out.c}};
    arm_depthwise_conv_wrapper_s8(&context, &p, &q, &in, from, &filters, weight, &biases, bias, &out, to);
}}

static void mean(cmsis_nn_dims in, const int8_t *from, cmsis_nn_dims out, int8_t *to)
{{
    const cmsis_nn_context context = {{scratch, sizeof scratch}};
    const cmsis_nn_dims window = {{1, in.h, in.w, 1}};
    const cmsis_nn_pool_params p = {{{{1, 1}}, {{0, 0}}, {{-128, 127}}}};
    arm_avgpool_s8(&context, &p, &in, from, &window, &out, to);
}}

int8_t *student0_image(void)
{{
    return arena + {image};
}}

void student0_run(void)
{{
{calls}
}}

const int8_t *student0_output(int output)
{{
{cases}
    return 0;
}}
"""


SCRATCH = """#include "arm_nnfunctions.h"
#include <stdio.h>

static int most = 16;

static void size(cmsis_nn_conv_params p, cmsis_nn_dims in, cmsis_nn_dims filters, cmsis_nn_dims out)
{{
    const int bytes = arm_convolve_wrapper_s8_get_buffer_size_dsp(&p, &in, &filters, &out);
    most = bytes > most ? bytes : most;
}}

int main(void)
{{
{calls}
    printf("%d", most);
    return 0;
}}
"""


class Bench:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.programs = []  # name, kind of number, folder with student0.h and goldens, sources, more options

    def export(self):
        for name, choice in (("c32", ["c"]), ("c8", ["c", "--precision", "int8"]), ("onnx32", ["onnx"]),
                             ("onnx8", ["onnx", "--precision", "int8"])):
            run(self.options.nonn, "export", self.options.project, "--format", *choice, "--out", self.folder / name,
                "--quiet", "--json")
        self.student = Student(self.folder / "c8")
        self.programs.append(("ours, fp32", "float", self.folder / "c32", [self.folder / "c32/student0.c"], []))
        self.programs.append(("ours, int8", "int8_t", self.folder / "c8", [self.folder / "c8/student0.c"], []))
        self.programs.append(("ours, int8 without SMLAD", "int8_t", self.folder / "c8", [self.folder / "c8/student0.c"],
                              ["-DNONN_NO_VECTORS"]))

    def add_onnx2c(self):
        text = run(self.options.onnx2c, "-d", "N:1", "-d", "batch:1", self.folder / "onnx32/student0.onnx")
        place = self.folder / "onnx2c"
        place.mkdir()
        (place / "theirs.c").write_text(text)
        entry = re.search(r"void entry\((.*?)\)", text).group(1)
        names = re.findall(r"(\w+)\[", re.sub(r"(\[\d+\])+", "[", entry))
        order = {"image": "image", "logits": "logits", "features": "features"}
        arguments = ", ".join(f"(void *){next(v for k, v in order.items() if k in name)}" for name in names)
        counts = self.student.counts
        (place / "student0.c").write_text(f"""void entry();
static float image[{self.student.pixels}], logits[{counts['LOGITS']}], features[{counts['FEATURES']}];
float *student0_image(void) {{ return image; }}
void student0_run(void) {{ entry({arguments}); }}
const float *student0_output(int output) {{ return output ? features : logits; }}
""")
        self.programs.append(("onnx2c, fp32", "float", self.folder / "c32", [place / "student0.c", place / "theirs.c"], []))

    def add_cmsis(self):
        root = self.options.cmsis_nn
        place = self.folder / "cmsis"
        place.mkdir()
        source = CmsisSource(self.student)
        (place / "scratch.c").write_text(source.scratch_text())
        sizes = list(root.glob("Source/*/arm_*get_buffer_sizes_s*.c")) + list(root.glob("Source/NNSupportFunctions/arm_nntables.c"))
        run("gcc", "-w", "-I", root / "Include", place / "scratch.c", *sizes, "-o", place / "scratch")
        (place / "student0.c").write_text(source.text(int(run(place / "scratch"))))
        theirs = [file for pattern in ("ConvolutionFunctions/*s8*.c", "NNSupportFunctions/*.c", "PoolingFunctions/*s8*.c",
                                       "BasicMathFunctions/arm_elementwise_add_s8.c")
                  for file in root.glob("Source/" + pattern) if not file.stem.endswith(("_f16", "_f32"))]
        self.programs.append(("CMSIS-NN, int8", "int8_t", self.folder / "c8", [place / "student0.c", *theirs],
                              ["-I", root / "Include", "-w"]))

    def on_board(self, program, level):
        """Instructions an image, bytes of flash and RAM of all but the program that runs it, bytes of stack."""
        name, number, golden, sources, options = program
        place = Path(tempfile.mkdtemp(dir=self.folder))
        emulate = TOP / "core/deliver/emulate"
        linking = (emulate / "board.ld").read_text().replace("@FLASH@", "0").replace("@RAM@", "0x20000000")
        (place / "board.ld").write_text(linking)
        (place / "board.c").write_text((emulate / "board_arm.c").read_text())
        flags = [*BOARD, level, "-ffp-contract=fast", "-ffunction-sections", "-fdata-sections", "-I", golden, "-I", place]
        objects = []
        for source in sources:
            objects.append(place / (source.stem + ("_own" if source.stem == "student0" else "") + ".o"))
            run("arm-none-eabi-gcc", *flags, *options, "-std=gnu99", "-c", source, "-o", objects[-1])
        counts = self.student.counts
        defined = {"STUDENT_HEADER": '"student0.h"', "GOLDEN_HEADER": '"student0_golden.h"', "NUMBER": number,
                   "IMAGE": "student0_image", "RUN": "student0_run", "OUTPUT": "student0_output",
                   "ELEMENTS": self.student.pixels, "IMAGES": 2, "LOGITS": counts["LOGITS"],
                   "FEATURES": counts["FEATURES"], "memcpy": "own_memcpy", "memset": "own_memset"}
        run("arm-none-eabi-gcc", *flags, "-w", "-std=gnu99", *[f"-D{key}={value}" for key, value in defined.items()], "-c",
            emulate / "board_main.c", "-o", place / "board_main.o")
        run("arm-none-eabi-gcc", *flags, "-nostartfiles", "-Wl,--gc-sections", f"-Wl,-Map={place / 'map'}", "-T",
            place / "board.ld", place / "board_main.o", *objects, "-lm", "-lc", "-lgcc", "-o", place / "board.elf")
        said = run("qemu-system-arm", "-machine", "mps2-an386", "-display", "none", "-monitor", "none", "-serial", "none",
                   "-chardev", "stdio,id=out", "-semihosting-config", "enable=on,target=native,chardev=out", "-icount",
                   "shift=0", "-kernel", place / "board.elf")
        numbers = {key: int(value) for key, value in re.findall(r"(\w+) (\d+)", said)}
        instructions = numbers["ticks"] * 200000 / numbers["ticks_of_200000"] / numbers["images"]
        flash, ram = sizes_in_map((place / "map").read_text())
        return instructions, flash, ram, numbers["stack"], numbers["agreeing"] == numbers["images"]

    def print_boards(self):
        print(first_line("arm-none-eabi-gcc", "--version"))
        print(first_line("qemu-system-arm", "--version"))
        print(f"{'Cortex-M4':26}" + "".join(f"{level + ': instr., flash, RAM, stack':>44}" for level in LEVELS))
        for program in self.programs:
            columns = ""
            for level in LEVELS:
                instructions, flash, ram, stack, agrees = self.on_board(program, level)
                columns += f"{instructions / 1e6:13.2f} M{flash:9} {ram:9} {stack:7}{' ' if agrees else '!'}"
            print(f"{program[0]:26}{columns}", flush=True)

    def print_here(self):
        print(first_line("gcc", "--version"))
        for name, rate in self.here().items():
            print(f"{name:26}{rate:10.0f} images a second of processor time, one thread")

    def here(self):
        """Programs that time themselves; the median of five rounds."""
        timer = self.folder / "timer.c"
        timer.write_text(TIMER)
        built = {}
        for name, number, golden, sources, options in self.programs:
            if "CMSIS" in name or "SMLAD" in name:
                continue
            built[name] = self.folder / ("here_" + re.sub(r"\W+", "_", name))
            run("gcc", "-O3", "-march=native", "-ffp-contract=fast", "-w", "-I", golden, f"-DNUMBER={number}",
                f"-DELEMENTS={self.student.pixels}", timer, *sources, *options, "-lm", "-o", built[name])
        rates = {name: [] for name in built}
        node = self.options.node_modules
        script = self.folder / "timer.js"
        script.write_text(NODE_TIMER)
        for _ in range(5):  # in turn: a machine that is slow for a while is fair to all
            for name, program in built.items():
                rates[name].append(float(run(program)))
            for name, file in (("ONNX Runtime, fp32", "onnx32"), ("ONNX Runtime, int8", "onnx8")) if node else ():
                said = run("node", script, self.folder / file / "student0.onnx", env={**os.environ, "NODE_PATH": str(node)})
                rates.setdefault(name, []).append(float(said))
        return {name: sorted(found)[len(found) // 2] for name, found in rates.items()}


def sizes_in_map(text):
    """Bytes that are neither of the program that runs a student nor of the vectors: in flash and in RAM."""
    flash = ram = 0
    text = text[text.index("Linker script and memory map"):]
    for section, size, file in re.findall(r"^ (\.[\w.$-]+)\s+0x[0-9a-f]+\s+0x([0-9a-f]+) (\S+)$", text, re.M):
        if "board_main.o" in file:
            continue
        bytes_ = int(size, 16)
        if section.startswith((".text", ".rodata", ".data")):
            flash += bytes_
        if section.startswith((".data", ".bss")) or section == "COMMON":
            ram += bytes_
    return flash, ram


TIMER = """#include "student0.h"
#include <stdio.h>
#include <time.h>

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

int main(void)
{
    int count = 0, i;
    const double start = now();
    double end;
    do {
        NUMBER *const pixels = student0_image();
        for (i = 0; i < ELEMENTS; ++i)
            pixels[i] = (NUMBER)(i % 7);
        student0_run();
        ++count;
        end = now();
    } while (end < start + 0.7);
    printf("%.1f", count / (end - start));
    return 0;
}
"""

NODE_TIMER = """const ort = require("onnxruntime-node");
(async () => {
    const session = await ort.InferenceSession.create(process.argv[2], {
        intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: "all"});
    const shape = session.inputMetadata[0].shape.map(side => typeof side === "number" ? side : 1);
    const count = shape.reduce((a, b) => a * b, 1);
    const image = new ort.Tensor("float32", Float32Array.from({length: count}, (_, i) => i % 7 / 7), shape);
    const feeds = {[session.inputNames[0]]: image};
    for (let i = 0; i < 20; ++i)
        await session.run(feeds);
    const spent = () => (usage => usage.user + usage.system)(process.cpuUsage());  // microseconds
    const start = spent();
    let done = 0;
    while (spent() < start + 7e5) {
        await session.run(feeds);
        ++done;
    }
    process.stdout.write((1e6 * done / (spent() - start)).toFixed(1));
})();
"""


def first_line(*command):
    return run(*command).splitlines()[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project", type=Path)
    parser.add_argument("--nonn", type=Path, default=TOP / "build/release/app/nonn")
    parser.add_argument("--onnx2c", type=Path)
    parser.add_argument("--cmsis-nn", type=Path)
    parser.add_argument("--node-modules", type=Path, help="where onnxruntime-node is")
    parser.add_argument("--only", choices=["boards", "here"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, Path(folder))
        bench.export()
        if options.onnx2c:
            bench.add_onnx2c()
        if options.cmsis_nn:
            bench.add_cmsis()
        if options.only != "here":
            bench.print_boards()
        if options.only != "boards":
            bench.print_here()


if __name__ == "__main__":
    main()

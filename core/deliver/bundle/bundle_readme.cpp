// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle/bundle_readme.h"

#include "base/json.h"

#include <cstdio>

namespace nonn {

namespace {

std::string percent(double share) {
    char text[16];
    std::snprintf(text, sizeof text, "%.2f %%", 100 * share);
    return text;
}

std::string difference(double value) {
    char text[24];
    std::snprintf(text, sizeof text, "%.2g", value);
    return text;
}

/// "fused_test_accuracy" as "fused test accuracy".
std::string spoken(std::string name) {
    for (char& c : name)
        c = c == '_' ? ' ' : c;
    return name;
}

/// What the kinds of parts are, and how they are run.
struct Kind {
    const char* name;
    const char* use;
};
constexpr Kind kinds[] = {
    {"onnx", "any engine for ONNX: `image` gives `logits` and `features`, see `run/run_students.py`"},
    {"torchscript",
     "`torch.jit.load(\"student0.pt\")` of PyTorch or LibTorch: an image gives shares of the logits and "
     "features"},
    {"c", "C99 without a library, for boards: `make check` builds the students and compares"}};

std::string partsText(const Json& manifest) {
    std::string text = "| folder | is run by | largest difference from what was trained |\n|---|---|---|\n";
    for (const Json& part : manifest.at("parts"))
        for (const Kind& kind : kinds)
            if (part.at("kind") == kind.name)
                text += "| `" + part.at("name").get<std::string>() + "` | " + kind.use + " | " +
                        difference(part.at("max_abs_difference")) + " |\n";
    return text;
}

std::string measuredText(const Json& manifest) {
    std::string text = "| measured | |\n|---|---|\n";
    for (const auto& [name, value] : manifest.at("accuracies").items())
        text += "| " + spoken(name) + " | " + percent(value) + " |\n";
    if (const Json report = manifest.value("quantisation", Json()); !report.is_null()) {
        const std::string on = " on " + report.at("images").dump() + " validation images |\n";
        text += "| all together at fp32 | " + percent(report.at("fused_accuracy_before")) + on;
        text += "| all together at int8 | " + percent(report.at("fused_accuracy_after")) + on;
    }
    return text;
}

std::string studentsText(const Json& manifest) {
    std::string text =
        "| student | network | filters | MACs | bytes at fp32 | fp16 | int8 | RAM at fp32 | int8 |\n"
        "|---|---|---|---|---|---|---|---|---|\n";
    for (const Json& student : manifest.at("students")) {
        const Json& costs = student.at("costs");
        text += "| " + student.at("name").get<std::string>() + " | " + student.at("architecture").get<std::string>() +
                " | " + std::to_string(student.at("filters").size()) + " | " + student.at("macs").dump() + " | " +
                costs.at("fp32").at("deployed_bytes").dump() + " | " + costs.at("fp16").at("deployed_bytes").dump() +
                " | " + costs.at("int8").at("deployed_bytes").dump() + " | " +
                costs.at("fp32").at("peak_activation_bytes").dump() + " | " +
                costs.at("int8").at("peak_activation_bytes").dump() + " |\n";
    }
    return text;
}

/// What is done where devices are missing.
std::string survivorsNote(const Json& manifest) {
    const Json survivors = manifest.value("survivors", Json());
    if (survivors.is_null())
        return {};
    const std::string message = survivors.at("message");
    return "\nWhere students are missing, a fusion layer of its own for each subset of them that is left answers from "
           "their " +
           (message == "features" ? std::string("features") : "shares of the " + message) +
           ": `survivors.json` has its `weight`, a row for each number that arrives and a column for each class, and "
           "its "
           "`bias`. `nonn infer` and the programs in `run` use it; `subsets` in the manifest has what each is worth.\n";
}

}  // namespace

std::string bundleReadme(const Json& manifest) {
    const Json& image = manifest.at("image");
    const std::string precision = manifest.at("precision");
    return "# Students for " + manifest.at("dataset").get<std::string>() +
           "\n\n"
           "A network of neural networks: " +
           std::to_string(manifest.at("students").size()) +
           " small networks that each run on a device of their own, and a fusion layer where their short messages "
           "meet. `manifest.json` says what is what, with the SHA-256 of every file.\n\n"
           "Images are float32 from 0 to 1, N x " +
           image.at("channels").dump() + " x " + image.at("height").dump() + " x " + image.at("width").dump() +
           "; normalisation is within the networks. `preparation` in the manifest says how pictures become such "
           "images.\n\n## What was measured\n\n" +
           measuredText(manifest) + "\n" + studentsText(manifest) + "\n## How to run it\n\n" + partsText(manifest) +
           "\nThe shares of the logits of all students and the fusion layer's bias, added up, are the logits; or the "
           "features side by side, zeros for a student that is gone, through the fusion layer. `golden/` has a few "
           "images and what must come out, for `numpy.load`.\n" +
           survivorsNote(manifest) +
           "\n    nonn infer . PICTURE...                          # NoNN Workbench\n"
           "    python3 run/run_students.py PICTURE...           # needs numpy, onnxruntime, Pillow\n"
           "    python3 run/run_students.py --golden             # compares with the golden vectors\n"
           "    python3 -m http.server                           # then open run/index.html, on a phone, too\n"
           "    tritonserver --model-repository $PWD/triton      # or any server of KServe's protocol\n\n"
           "Before the page is opened, copy the folder `dist` of npm's package onnxruntime-web to `run/ort`: it then "
           "needs no network. `triton/ensemble` has the server run all students; they and `nonn infer` run " +
           precision + " where nobody says otherwise.\n";
}

}  // namespace nonn

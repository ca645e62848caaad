// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "layering/source_rules.h"
#include "layering/torch_free.h"

#include <QtTest>
#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;

namespace {

const fs::path sourceTree = NONN_SOURCE_TREE;

bool isSource(const fs::path& path) {
    static const std::set<std::string> endings{".h", ".cpp", ".py", ".sh", ".cmake"};
    return endings.contains(path.extension()) || path.filename() == "CMakeLists.txt" || path.parent_path() == ".ci";
}

/// Relative to the source tree.
std::vector<std::string> allSources() {
    std::vector<std::string> sources{"CMakeLists.txt"};
    for (const char* const top : {"core", "widgets", "app", "tests", "packaging", ".ci"}) {
        if (!fs::is_directory(sourceTree / top))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(sourceTree / top)) {
            const fs::path path = entry.path().lexically_relative(sourceTree);
            if (entry.is_regular_file() && isSource(path))
                sources.push_back(path.generic_string());
        }
    }
    return sources;
}

constexpr const char* licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

}  // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesObey() {
        const std::vector<std::string> sources = allSources();
        QVERIFY(sources.size() > 50);
        QVERIFY(std::count(sources.begin(), sources.end(), "core/base/error.h") == 1);
        std::string problems;
        for (const std::string& path : sources)
            for (const std::string& problem : brokenRules(path, nonn::readFile(sourceTree / path)))
                problems += "\n" + problem;
        QVERIFY2(problems.empty(), problems.c_str());
    }

    /// Two types of one name in one program are one to the linker, which takes the functions of either for both.
    void everyTypeHasANameOfItsOwn() {
        const std::regex definition("(?:struct|class|enum class) ([A-Za-z]+)(?: final)?(?: :[^;]*)? \\{.*");
        std::map<std::string, std::string> owners;
        std::string problems;
        for (const std::string& path : allSources()) {
            if (!path.ends_with(".h") || path.starts_with("tests/"))
                continue;
            std::istringstream lines(nonn::readFile(sourceTree / path));
            for (std::string line; std::getline(lines, line);) {
                std::smatch match;
                if (!std::regex_match(line, match, definition))
                    continue;
                const auto [known, isNew] = owners.emplace(match[1], path);
                if (!isNew)
                    problems += "\n" + match[1].str() + ": " + known->second + " and " + path;
            }
        }
        QVERIFY(owners.size() > 100 && owners.contains("Bundle"));
        QVERIFY2(problems.empty(), problems.c_str());
    }

    /// Programs that are linked without LibTorch start in a tenth of the time.
    void whatIsWithoutLibTorchIncludesNone() {
        std::map<std::string, std::optional<std::string>> known;
        const ReadSource read = [&](const std::string& path) {
            const auto [file, isNew] = known.try_emplace(path);
            if (isNew && fs::is_regular_file(sourceTree / path))
                file->second = nonn::readFile(sourceTree / path);
            return file->second;
        };
        std::vector<std::string> sources;
        for (const std::string& stage : stages())
            for (const std::string& source : sourcesWithoutTorch(*read("core/" + stage + "/CMakeLists.txt")))
                sources.push_back("core/" + stage + "/" + source);
        for (const char* const folder : {"app/cli", "app/node", "app/texts"})
            for (const auto& entry : fs::directory_iterator(sourceTree / folder))
                if (entry.path().extension() == ".cpp")
                    sources.push_back(folder + std::string("/") + entry.path().filename().string());
        QVERIFY(sources.size() > 200);
        for (const char* const one : {"core/project/steps_info.cpp", "core/model/zoo.cpp", "app/cli/commands.cpp"})
            QVERIFY2(std::ranges::count(sources, one) == 1, one);
        std::string problems;
        for (const std::string& source : sources) {
            QVERIFY2(read(source), source.c_str());
            if (const std::string way = wayToTorch(source, read); !way.empty())
                problems += "\n" + way;
        }
        QVERIFY2(problems.empty(), problems.c_str());
        QVERIFY(!wayToTorch("core/train/nonn_network.cpp", read).empty());
    }

    void findsTheWayToLibTorch() {
        QCOMPARE(sourcesWithoutTorch("nonn_stage(a AFTER b\n  SOURCES a.cpp b/c.cpp ${made}/d.cpp\n  LINK x)\n"
                                     "nonn_stage(b TORCH SOURCES e.cpp)\nnonn_stage(c\n  SOURCES f.cpp)"),
                 (std::vector<std::string>{"a.cpp", "b/c.cpp", "f.cpp"}));
        const std::map<std::string, std::string> files{
            {"core/plan/a.cpp", "#include <vector>\n#include \"plan/b.h\"\n"},
            {"core/plan/b.h", "#include \"model/c.h\"\n"},
            {"core/model/c.h", "#include \"plan/b.h\"\n#include <c10/d.h>\n"},
            {"app/cli/a.cpp", "#include \"e.h\"\n"},
            {"app/cli/e.h", "#include <ATen/ops/cat.h>\n"},
            {"core/plan/f.cpp", "#include \"plan/none.h\"\n"}};
        const ReadSource read = [&](const std::string& path) {
            const auto file = files.find(path);
            return file == files.end() ? std::nullopt : std::optional(file->second);
        };
        QCOMPARE(wayToTorch("core/plan/a.cpp", read),
                 std::string("core/plan/a.cpp, core/plan/b.h, core/model/c.h, c10/d.h"));
        QCOMPARE(wayToTorch("app/cli/a.cpp", read), std::string("app/cli/a.cpp, app/cli/e.h, ATen/ops/cat.h"));
        QCOMPARE(wayToTorch("core/plan/f.cpp", read), std::string());
    }

    void everyFolderOfCoreIsAStage() {
        for (const auto& entry : fs::directory_iterator(sourceTree / "core")) {
            const std::string name = entry.path().filename();
            if (entry.is_directory())
                QVERIFY2(std::count(stages().begin(), stages().end(), name) == 1, name.c_str());
        }
    }

    void seesWhatIsForbidden_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* path, const char* line, const char* problem) {
            QTest::addRow("%s %s", path, line) << path << line << problem;
        };
        row("core/data/a.cpp", "#include \"train/batches.h\"", "stage train comes after stage data");
        row("core/base/a.h", "  #  include <data/dataset.h>", "stage data comes after stage base");
        row("core/evaluate/a.h", "#include \"project/project.h\"", "stage project comes after stage evaluate");
        row("core/plan/a.h", "#include \"widgets/chart.h\"", "core/ stands below widgets/");
        row("core/plan/a.h", "#include \"../base/error.h\"", "the path goes through ..");
        row("core/plan/a.h", "#include <torch/torch.h>", "stage plan knows no LibTorch");
        row("core/graph/a.cpp", "#include <ATen/core/Tensor.h>", "stage graph knows no LibTorch");
        row("core/train/a.cpp", "#include <ATen/ATen.h>",
            "the whole of LibTorch; name the operators, as ATen/ops/cat.h");
        row("core/train/a.h", "#include <ATen/core/Tensor.h>",
            "this header is not among those that may bring in LibTorch");
        row("app/cli/a.h", "#include <nlohmann/json.hpp>",
            "this header is not among those that may bring in all of the JSON library; use base/json_fwd.h");
        row("core/data/a.h", "#include \"base/json.h\"",
            "this header is not among those that may bring in all of the JSON library; use base/json_fwd.h");
        row("core/train/a.cpp", "#include <QString>", "core/ knows no Qt");
        row("core/train/a.cpp", "#include <QtCore/QString>", "core/ knows no Qt");
        row("core/plan/a.cpp", "#include <igraph/igraph.h>", "igraph and Graphviz stay within stage graph");
        row("core/project/a.cpp", "#include <graphviz/gvc.h>", "igraph and Graphviz stay within stage graph");
        row("core/project/a.cpp", "#include <grpcpp/grpcpp.h>", "gRPC stays within the sources of stage serve");
        row("core/serve/a.h", "#include \"inference.grpc.pb.h\"", "gRPC stays within the sources of stage serve");
        row("core/serve/a.cpp", "#include <ATen/core/Tensor.h>", "stage serve knows no LibTorch");
        row("widgets/a.cpp", "#include \"app/window.h\"", "widgets/ stands below app/");
        row("widgets/a.h", "#include <torch/torch.h>", "a header of widgets/ brings in LibTorch");
    }
    void seesWhatIsForbidden() {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const auto problems = brokenRules(path.toStdString(), licence + line.toStdString() + "\n");
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY2(problems[0].starts_with(path.toStdString() + ":2: ") && problems[0].ends_with(problem.toStdString()),
                 problems[0].c_str());
    }

    void allowsTheRest() {
        const auto none = [](const char* path, const std::string& text) { return brokenRules(path, text).empty(); };
        QVERIFY(none("core/train/a.cpp",
                     std::string(licence) + "#include \"data/dataset.h\"\n#include <ATen/ops/cat.h>\n"));
        QVERIFY(none("core/graph/a.cpp", std::string(licence) + "#include <igraph/igraph.h>\n#include <queue>\n"));
        QVERIFY(none("widgets/a.cpp", std::string(licence) + "#include <QWidget>\n#include \"graph/layout.h\"\n"));
        QVERIFY(none("packaging/a.sh", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"));
    }

    void wantsLicenceAndShortFiles() {
        QCOMPARE(brokenRules("a.sh", "#!/bin/sh\nexit\n"),
                 std::vector<std::string>{"a.sh:2: the licence line is missing"});
        QCOMPARE(brokenRules("a.h", "").size(), std::size_t{1});
        std::string text = licence;
        for (int i = 1; i < 500; ++i)
            text += "int i;\n";
        QVERIFY(brokenRules("a.cpp", text).empty());
        QCOMPARE(brokenRules("a.cpp", text + "int i;\n").size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"

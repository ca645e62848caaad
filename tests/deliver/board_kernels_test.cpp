// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "deliver/c/int8_source.h"
#include "deliver/emulate/emulation.h"
#include "deliver/made_lowered.h"
#include "deliver/made_quantised.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

/// A chain of layers drawn at random: 1x1, depthwise, grouped and dense, strides, dilation, any number of channels.
LoweredNetwork drawnNetwork(std::uint64_t seed) {
    Generator generator(seed);
    const auto drawn = [&](int most) {
        return 1 + static_cast<int>(generator.below(static_cast<std::uint64_t>(most)));
    };
    LoweredBuilder builder("drawn", "image", {drawn(4), 5 + drawn(9), 5 + drawn(9)});
    int last = 0;
    const auto convolve = [&](const std::string& name, int outputs, Window window, int groups, bool biased) {
        const int inputs = builder.at(last).output.channels;
        const auto each = static_cast<std::size_t>(inputs / groups * window.pixels());
        return builder.convolution(name, last, window, groups,
                                   {drawnValues(generator, each * static_cast<std::size_t>(outputs)),
                                    drawnValues(generator, biased ? static_cast<std::size_t>(outputs) : 0)});
    };
    for (int layer = 0; layer < 6; ++layer) {
        const std::string name = "layer" + std::to_string(layer);
        const int channels = builder.at(last).output.channels;
        const int kernel = drawn(3);
        const int dilation = drawn(2);
        const int around = (kernel - 1) * dilation / 2;
        const Window::Axis rows{kernel, drawn(2), dilation, around, around};
        const Window::Axis columns{drawn(3), 1, 1, 1, 1};
        switch (drawn(4)) {
            case 1:
                last = convolve(name, 4 * drawn(18), {}, 1, true);
                break;
            case 2:
                last = convolve(name, channels, {rows, columns}, channels, layer % 2 == 0);
                break;
            case 3:
                last = convolve(name, 2 * channels, {rows, columns}, channels % 2 == 0 ? 2 : 1, true);
                break;
            default:
                const int one = last = convolve(name, drawn(70), {rows, columns}, 1, true);
                const int other = convolve(name + " again", builder.at(one).output.channels, {}, 1, false);
                last = builder.add(name + " sum", other, one);
        }
        if (generator.below(2) == 0)
            last = builder.clamp(name + "relu", last, 0, generator.below(2) == 0 ? 6.0f : INFINITY);
    }
    const int pooled = builder.globalAveragePool("pool", last);
    const auto count = static_cast<std::size_t>(builder.at(pooled).output.channels);
    const int flat = builder.flatten("flat", pooled);
    const int logits = builder.linear("fc", flat, {drawnValues(generator, count * 5), drawnValues(generator, 5)});
    return std::move(builder).finish({{"logits", logits}, {"features", flat}});
}

}  // namespace

/// What kernels compute with a processor's instructions for several small numbers at once, and without.
class BoardKernelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFormsSayTheSame_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("board");
        for (const char* const board : {"mps2-an386", "virt"})
            for (int seed = 1; seed <= 4; ++seed)
                QTest::addRow("network %d on %s", seed, board) << seed << board;
    }
    void bothFormsSayTheSame() {
        QFETCH(int, seed);
        QFETCH(QString, board);
        const EmulatedBoard& emulated = findBoard(board.toStdString());
        for (const auto& [program, package] : emulated.tools->packages)
            if (QStandardPaths::findExecutable(QString::fromStdString(program)).isEmpty())
                QSKIP(("the package " + package + " is not installed").c_str());
        const Quantisation quantisation = quantised(drawnNetwork(static_cast<std::uint64_t>(seed)));
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        const CNotes notes{"drawn", "A network.", "NoNN Workbench 1"};
        for (const CFile& file : int8Source(makeProgram(quantisation), notes, goldenOf(quantisation)))
            writeFile(folder / file.name, file.content);
        const auto elementsOf = [&](int output) {
            return quantisation.network.at(quantisation.network.outputs[static_cast<std::size_t>(output)].operation)
                .output.elements();
        };
        BoardProgram program{"drawn", Precision::int8, quantisation.network.input().elements(), elementsOf(0),
                             elementsOf(1)};
        for (const std::string level : {"-O0", "-O2", "-Os"})
            for (const std::string form : {"-DWITH_VECTORS", "-DNONN_NO_VECTORS"}) {
                program.options = {level, form};
                const BoardRun run = runOnBoard(emulated, program, folder, 2, {});
                QVERIFY2(run.equal, (level + " " + form).c_str());
            }
    }
};

QTEST_GUILESS_MAIN(BoardKernelsTest)
#include "board_kernels_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batches_ahead.h"

#include "base/caught_error.h"
#include "train/batches.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/equal.h>

#include <QElapsedTimer>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace nonn;

namespace {

constexpr int side = 6;
constexpr std::int64_t brokenImage = 99;

/// Pixels that take a while to be read, as decoding does.
class SlowPixels : public PixelSource {
public:
    const std::uint8_t* inPlace(std::int64_t) const override { return nullptr; }
    std::uint64_t fingerprint(std::int64_t image) const override { return static_cast<std::uint64_t>(image); }
    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        if (image == brokenImage)
            throw badInput("picture", Text::tr("is broken"));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        std::fill(out.begin(), out.end(), static_cast<std::uint8_t>(image));
        ++reads;
    }

    mutable std::atomic<int> reads{0};
};

const Normalisation plain{{0, 0, 0}, {1, 1, 1}};

}  // namespace

class BatchesAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_source = std::make_shared<SlowPixels>();
        std::vector<std::int64_t> places(100);
        std::iota(places.begin(), places.end(), std::int64_t{0});
        m_images = Images(m_source, 3, {side, side}, {side, side}, places, std::vector<std::int32_t>(100));
    }

    /// Whoever made a batch, and whatever was expected: the images are those that were asked for.
    void givesWhatIsAskedFor() {
        const Augmentation augmentation{.padding = 2, .jitter = 0.5};
        const auto draws = [&](std::span<const std::int64_t> indices, int epoch) {
            return drawAll(augmentation, Generator(1), indices, epoch);
        };
        BatchesAhead batches(m_images, plain, draws, 3);
        const std::vector<std::int64_t> first{3, 1, 4, 15, 9, 2, 6, 5, 35, 89, 79, 32, 38, 46, 26, 43, 38};
        const std::vector<std::int64_t> second{7, 8};
        const auto check = [&](const std::vector<std::int64_t>& asked, const std::vector<std::int64_t>& next,
                               int epoch) {
            const at::Tensor expected = makeBatchTensor(m_images, asked, draws(asked, epoch), plain);
            QVERIFY(at::equal(batches.take(asked, next, epoch), expected));
        };
        check(first, second, 0);
        check(second, first, 0);
        check(first, first, 1);   // another epoch than was expected
        check(second, first, 1);  // other images
        check(first, {}, 1);
        check(second, second, 2);
    }

    /// While one batch is used the next is made.
    void worksAhead() {
        std::vector<std::int64_t> first(32);
        std::vector<std::int64_t> second(32);
        std::iota(first.begin(), first.end(), std::int64_t{0});
        std::iota(second.begin(), second.end(), std::int64_t{32});
        BatchesAhead batches(m_images, plain, {}, 4);
        batches.take(first, second, 0);
        QTRY_COMPARE(m_source->reads.load(), 64);
        batches.take(second, {}, 0);
        QCOMPARE(m_source->reads.load(), 64);
    }

    void tellsOfWhatCannotBeRead() {
        BatchesAhead batches(m_images, plain, {}, 2);
        const std::vector<std::int64_t> good{1};
        const std::vector<std::int64_t> bad{2, brokenImage};
        batches.take(good, bad, 0);
        COMPARE_ERROR(batches.take(bad, good, 0), ErrorCode::badInput, "picture", "is broken");
        batches.take(good, bad, 0);  // and ends with a failure that nobody asks about
    }

private:
    std::shared_ptr<SlowPixels> m_source;
    Images m_images;
};

QTEST_GUILESS_MAIN(BatchesAheadTest)
#include "batches_ahead_test.moc"

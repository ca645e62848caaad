// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/filter_maps.h"

#include "base/caught_error.h"
#include "evaluate/teacher_pass.h"
#include "evaluate/tiny_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QtTest>
#include <optional>

using namespace nonn;

class FilterMapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_tiny = makeTinyNetwork({});
        m_pass = askTeacher(m_tiny->teacher, m_tiny->images, Split::validation, {}, {});
    }

    void showsTheImagesThatDriveAFilterMost_data() {
        QTest::addColumn<int>("count");
        for (const int count : {1, 12, 33, 40, 100})
            QTest::newRow(qPrintable(QString::number(count) + " images")) << count;
    }
    void showsTheImagesThatDriveAFilterMost() {
        QFETCH(int, count);
        const at::Tensor batch = normalisedBatch(m_tiny->images, m_tiny->teacher.normalisation);
        const at::Tensor features = m_tiny->teacher.network.forward(batch).features;
        for (const int filter : {0, 17, 63}) {
            const FilterMaps maps = strongest(filter, count);
            QCOMPARE(maps.filter, filter);
            QCOMPARE(maps.height, static_cast<int>(features.size(2)));
            QCOMPARE(maps.width, static_cast<int>(features.size(3)));
            QCOMPARE(maps.maps.size(), static_cast<std::size_t>(std::min(count, 40)));
            std::vector<bool> shown(40, false);
            for (const FilterMap& map : maps.maps) {
                shown[static_cast<std::size_t>(map.image)] = true;
                QCOMPARE(map.response, m_pass.pooled[map.image][filter].item<float>());
                QVERIFY(at::allclose(at::tensor(map.values), features[map.image][filter].flatten(), 1e-4, 1e-5));
            }
            for (std::size_t i = 1; i < maps.maps.size(); ++i)
                QVERIFY(maps.maps[i - 1].response >= maps.maps[i].response);
            for (std::int64_t image = 0; image < 40; ++image)
                QVERIFY(shown[static_cast<std::size_t>(image)] ||
                        m_pass.pooled[image][filter].item<float>() <= maps.maps.back().response);
        }
    }

    void takesTheEarlierOfEqualImages() {
        TeacherPass pass = m_pass;
        pass.pooled = at::zeros({40, 64});
        pass.pooled[30][5] = 1;
        pass.pooled[20][5] = 1;
        const FilterMaps maps = strongestMaps(m_tiny->teacher, pass, m_tiny->images, 5, 4, {}, {});
        std::vector<std::int64_t> images;
        for (const FilterMap& map : maps.maps)
            images.push_back(map.image);
        QCOMPARE(images, (std::vector<std::int64_t>{20, 30, 0, 1}));
    }

    void refusesWhatDoesNotFit() {
        for (const int filter : {-1, 64})
            COMPARE_ERROR(strongest(filter, 3), ErrorCode::badInput, "", "is not one of the teacher's 64");
        COMPARE_ERROR(strongest(0, 0), ErrorCode::badInput, "", "maps of 0 images");
        const auto withImages = [&](const Images& images) {
            strongestMaps(m_tiny->teacher, m_pass, images, 0, 3, {}, {});
        };
        COMPARE_ERROR(withImages(makeTinyNetwork({.images = 39}).images), ErrorCode::badInput, "", "other images");
        Images coloured = makeTinyNetwork({.channels = 3}).images;
        coloured.labels = m_pass.labels;
        COMPARE_ERROR(withImages(coloured), ErrorCode::badInput, "", "other images");
        TeacherPass narrow = m_pass;
        narrow.pooled = at::zeros({40, 32});
        COMPARE_ERROR(strongestMaps(m_tiny->teacher, narrow, m_tiny->images, 0, 3, {}, {}), ErrorCode::badInput, "",
                      "not those of wrn-10-1");
        const CancelToken token;
        token.request();
        COMPARE_ERROR(strongestMaps(m_tiny->teacher, m_pass, m_tiny->images, 0, 3, {}, Progress({}, token)),
                      ErrorCode::cancelled, "", "");
    }

private:
    FilterMaps strongest(int filter, int count) const {
        return strongestMaps(m_tiny->teacher, m_pass, m_tiny->images, filter, count, {}, {});
    }

    std::optional<TinyNetwork> m_tiny;
    TeacherPass m_pass;
};

QTEST_GUILESS_MAIN(FilterMapsTest)
#include "filter_maps_test.moc"

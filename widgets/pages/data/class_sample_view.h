// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace nonn {

class ImageLoader;
class ThumbnailDelegate;

/// Some images of each class: a row is a class, the images in it are drawn by chance without repetition.
class ClassSampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ClassSampleModel(QObject* parent = nullptr);

    /// The same seed gives the same images.
    void setImages(std::shared_ptr<const Images> images, std::vector<std::string> classNames, std::uint64_t seed);
    /// How many of each class.
    void setColumns(int columns);
    /// -1 where a class has not as many.
    std::int64_t imageAt(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Images> m_images;
    ImageLoader* m_loader;
    std::vector<std::string> m_classNames;
    std::vector<std::vector<std::int64_t>> m_order;  ///< of each class, its images as drawn
    int m_columns = 1;
};

/// Shows as many of each class as there is width for, each at the largest whole factor that keeps it small.
class ClassSampleView : public QTableView {
    Q_OBJECT

public:
    explicit ClassSampleView(QWidget* parent = nullptr);

    /// See ClassSampleModel.
    void setImages(std::shared_ptr<const Images> images, std::vector<std::string> classNames, std::uint64_t seed);
    const ClassSampleModel& samples() const { return *m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    ClassSampleModel* m_model;
    ThumbnailDelegate* m_delegate;
};

}  // namespace nonn

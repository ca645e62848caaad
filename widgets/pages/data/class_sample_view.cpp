// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/class_sample_view.h"

#include "base/generator.h"
#include "image/image_loader.h"
#include "image/thumbnail_delegate.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <algorithm>

namespace nonn {

namespace {

constexpr int largest = 64;  ///< side of a thumbnail in logical pixels

}  // namespace

ClassSampleModel::ClassSampleModel(QObject* parent) : QAbstractTableModel(parent), m_loader(new ImageLoader(this)) {
    connect(m_loader, &ImageLoader::made, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1), {Qt::DecorationRole});
    });
}

void ClassSampleModel::setImages(std::shared_ptr<const Images> images, std::vector<std::string> classNames,
                                 std::uint64_t seed) {
    beginResetModel();
    m_images = std::move(images);
    m_loader->setImages(m_images);
    m_classNames = std::move(classNames);
    m_order.assign(m_classNames.size(), {});
    if (m_images)
        for (const std::int64_t image : Generator(seed).stream("samples").permutation(m_images->count()))
            m_order[static_cast<std::size_t>(m_images->labels[static_cast<std::size_t>(image)])].push_back(image);
    endResetModel();
}

void ClassSampleModel::setColumns(int columns) {
    const int before = m_columns;
    if (columns > before) {
        beginInsertColumns({}, before, columns - 1);
        m_columns = columns;
        endInsertColumns();
    } else if (columns < before) {
        beginRemoveColumns({}, columns, before - 1);
        m_columns = columns;
        endRemoveColumns();
    }
}

std::int64_t ClassSampleModel::imageAt(int row, int column) const {
    const auto& order = m_order[static_cast<std::size_t>(row)];
    return static_cast<std::size_t>(column) < order.size() ? order[static_cast<std::size_t>(column)] : -1;
}

int ClassSampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_classNames.size());
}

int ClassSampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant ClassSampleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::int64_t image = imageAt(index.row(), index.column());
    if (image < 0)
        return {};
    if (role == Qt::DecorationRole)
        return m_loader->find(image);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1, image %2")
            .arg(QString::fromStdString(m_classNames[static_cast<std::size_t>(index.row())]))
            .arg(image);
    return {};
}

QVariant ClassSampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Vertical || section < 0 || section >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return QString::fromStdString(m_classNames[static_cast<std::size_t>(section)]);
    return {};
}

ClassSampleView::ClassSampleView(QWidget* parent)
    : QTableView(parent), m_model(new ClassSampleModel(this)), m_delegate(new ThumbnailDelegate(largest, false, this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Samples of each class"));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMaximumWidth(160);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
}

void ClassSampleView::setImages(std::shared_ptr<const Images> images, std::vector<std::string> classNames,
                                std::uint64_t seed) {
    const int side = images ? std::max(images->width, images->height) : largest;
    m_delegate->setSide(side < largest ? largest / side * side : largest);
    m_model->setImages(std::move(images), std::move(classNames), seed);
    fit();
}

void ClassSampleView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void ClassSampleView::fit() {
    const QSize cell = m_delegate->cellSize();
    horizontalHeader()->setDefaultSectionSize(cell.width());
    verticalHeader()->setDefaultSectionSize(cell.height());
    m_model->setColumns(std::max(1, viewport()->width() / cell.width()));
}

}  // namespace nonn

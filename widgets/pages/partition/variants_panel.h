// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/partition/variants_table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace nonn {

/// Partitions that were kept, side by side with the present one: kept under a name, chosen again, forgotten.
class VariantsPanel : public QWidget {
    Q_OBJECT

public:
    explicit VariantsPanel(QWidget* parent = nullptr);

    /// The present one first.
    void setVariants(const QVector<ShownVariant>& variants);

Q_SIGNALS:
    void keepRequested(const QString& name);
    void chooseRequested(const QString& name);
    void removeRequested(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const ShownVariant* chosen() const;
    void fitHeight();
    void keep();
    void update();

    QVector<ShownVariant> m_variants;
    FactsModel* m_model;
    QTableView* m_table;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QLabel* m_note;
};

}  // namespace nonn

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Graph</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>its %1 has %2 value, where four are known</numerusform>
            <numerusform>its %1 has %2 values, where four are known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>%n seed each</numerusform>
            <numerusform>%n seeds each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>Found: %n class</numerusform>
            <numerusform>Found: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n picture cannot be read and is left out:</numerusform>
            <numerusform>%n pictures cannot be read and are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>Size in pixels, %n channel</numerusform>
            <numerusform>Size in pixels, %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>%n picture cannot be read and was left out:</numerusform>
            <numerusform>%n pictures cannot be read and were left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCard</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>Test figures were looked at %n time.</numerusform>
            <numerusform>Test figures were looked at %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>%n picture, as a device sees it: %1 ms on one thread.</numerusform>
            <numerusform>%n pictures, as a device sees them: %1 ms each on one thread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>Fine-tuning for %n epoch brought %1 instead of %2 of the validation images at int8, and is kept.</numerusform>
            <numerusform>Fine-tuning for %n epochs brought %1 instead of %2 of the validation images at int8, and is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>Fine-tuning for %n epoch brought %1 instead of %2 of the validation images at int8, and is not kept.</numerusform>
            <numerusform>Fine-tuning for %n epochs brought %1 instead of %2 of the validation images at int8, and is not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation>
            <numerusform>%1: %n filter</numerusform>
            <numerusform>%1: %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FilterGraphView</name>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>Move %n filter to %1</numerusform>
            <numerusform>Move %n filters to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message numerus="yes">
        <source>move %n filter(s)</source>
        <translation>
            <numerusform>move %n filter</numerusform>
            <numerusform>move %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n discarded</numerusform>
            <numerusform>%n discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>thin: %n filter without an edge, a lower threshold ties more</numerusform>
            <numerusform>thin: %n filters without an edge, a lower threshold ties more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation>
            <numerusform>%1, %n group</numerusform>
            <numerusform>%1, %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>Jobs: %n under way</numerusform>
            <numerusform>Jobs: %n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>over %n seed</numerusform>
            <numerusform>over %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>Computing: %n resolution so far.</numerusform>
            <numerusform>Computing: %n resolutions so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::PlanPage</name>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n student does not fit: nothing of the zoo is small enough. Give that device more.</numerusform>
            <numerusform>%n students do not fit: nothing of the zoo is small enough. Give those devices more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::SampleBrowser</name>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1 of %Ln image, named by the answer</numerusform>
            <numerusform>%1 of %Ln images, named by the answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>Take %n student</numerusform>
            <numerusform>Take %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::TeacherLook</name>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1: %2 parameters, %n class, %3 filters to imitate</numerusform>
            <numerusform>%1: %2 parameters, %n classes, %3 filters to imitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>Of %n normalisation tried that is the best: %1.</numerusform>
            <numerusform>Of %n normalisations tried that is the best: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln test image</numerusform>
            <numerusform>%Ln test images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n epoch(s))</source>
        <translation>
            <numerusform>%1 (%2 of %n epoch)</numerusform>
            <numerusform>%1 (%2 of %n epochs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>%1 parameters, %2, %n filter to share among students</numerusform>
            <numerusform>%1 parameters, %2, %n filters to share among students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::VariantsTable</name>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n discarded</numerusform>
            <numerusform>%n discarded</numerusform>
        </translation>
    </message>
</context>
</TS>
